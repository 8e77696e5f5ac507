#pragma once

#include "models/registers/form_text.h"
#include "models/store/result.h"

#include <QStringList>

namespace lanyard {

/// Why a register refuses a write, in the sentences that the desk and the guard share.
struct FormRefusal
{
    static tl::unexpected<Error> closed()
    {
        return failure(Error::Code::Refused,
                       FormText::tr("This record is closed and can no longer be changed. Nothing was stored. Enter a "
                                    "new one that refers to it."));
    }
    static tl::unexpected<Error> staysAsItIs()
    {
        return failure(Error::Code::Refused,
                       FormText::tr("An entry is never changed or taken away. Nothing was stored. Enter another that "
                                    "corrects it."));
    }
    static tl::unexpected<Error> missing(const QStringList &sentences)
    {
        return failure(Error::Code::Refused, sentences.join(u'\n'));
    }
    static tl::unexpected<Error> faulty(const QStringList &sentences)
    {
        return failure(Error::Code::BadInput, sentences.join(u'\n'));
    }
    static tl::unexpected<Error> needsReason()
    {
        return failure(Error::Code::Refused, FormText::tr("This needs a reason. Nothing was stored."));
    }
    static tl::unexpected<Error> needsSignature(const QString &title)
    {
        return failure(Error::Code::Refused,
                       FormText::tr("This needs a signature: %1. Nothing was stored. Sign on screen.").arg(title));
    }
    static tl::unexpected<Error> notSigned()
    {
        return failure(
            Error::Code::NotAllowed,
            FormText::tr("This signature does not belong here: not by you, not on this record as it stands, or "
                         "not yours to give. Nothing was stored. Read the record again and sign anew."));
    }
    static tl::unexpected<Error> changedMeanwhile()
    {
        return failure(Error::Code::Conflict,
                       FormText::tr("Somebody else changed this form meanwhile. Nothing was signed. Read it as it "
                                    "stands now, then sign."));
    }
    static tl::unexpected<Error> notYours()
    {
        return failure(Error::Code::NotAllowed, FormText::tr("This is not yours to sign."));
    }
    static tl::unexpected<Error> notYourPlace()
    {
        return failure(Error::Code::NotAllowed, FormText::tr("Your roles do not show you this register."));
    }
    static tl::unexpected<Error> signaturesStay()
    {
        return failure(Error::Code::NotAllowed,
                       FormText::tr("A signature is never changed. Nothing was stored. Sign anew."));
    }
    static tl::unexpected<Error> notYourFields(const QStringList &labels)
    {
        return failure(Error::Code::NotAllowed,
                       FormText::tr("Not yours to fill in, or not now: %1. Nothing was stored.")
                           .arg(labels.join(FormText::tr(", "))));
    }
};

} // namespace lanyard
