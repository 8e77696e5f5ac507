#pragma once

#include <QString>

namespace lanyard {

/// What is wrong with a unique pupil number, or that nothing is.
enum class UpnFault {
    None,
    Length, ///< not 13 characters
    Characters, ///< something other than a check letter, eleven digits and a digit or letter
    CheckLetter, ///< the first letter does not fit the rest: a slip of the pen
};

/// Checks a UPN as the DfE builds it: the other twelve characters weighted 2 to 13, modulo 23, give the first letter
/// from an alphabet without I, O and S. A letter at the end (a temporary UPN) counts by its place in that alphabet.
UpnFault upnFault(QStringView upn);

bool isTemporaryUpn(QStringView upn); ///< ends in a letter
QString tidyUpn(QStringView written); ///< capitals, without spaces

/// The fault in words ("The check letter should be B."); empty for None.
QString upnFaultText(QStringView upn);

/// A whole UPN from its last twelve characters: for made-up schools. Nothing where they cannot be part of one.
QString upnFrom(QStringView lastTwelve);

} // namespace lanyard
