#pragma once

#include "models/store/record_id.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace lanyard {

/// What a consent form asks about. The key never changes; the label is the wording of one version.
struct Purpose
{
    QString key; ///< image, video, image/X, video/Facebook, first-name, age, or a slug
    QString label; ///< "Images on the school's accounts": short, for tables and lists

    bool operator==(const Purpose &) const = default;
};

/// One wording of the consent form for a school and an academic year (policy, Appendix D). Frozen from its first
/// return on; an edit makes the next number.
struct FormVersion
{
    RecordId id;
    qint64 revision = 0;
    RecordId school;
    int year = 0; ///< academic year by its first calendar year
    int number = 1; ///< within school and year
    QString wording; ///< the full text of Appendix D as sent, paragraphs of light markup; see appendix_d.h
    QString pupilWording; ///< the pupil's variant
    QList<Purpose> purposes;
    bool materiallyChanged = false; ///< the DPO says answers to older wordings of the year do not carry over …
    QDate materialFrom; ///< … from this day on; invalid: from the year's first
    qint64 materialEntered = 0; ///< when the DPO said so, UTC milliseconds
    QStringList publicAccounts; ///< platforms and accounts anybody can see, listed on the form
    QString oneOffTitle; ///< a one-off form names the post …
    QString oneOffPlace; ///< … where it goes …
    RecordId oneOffAccount; ///< … on which account, whatever that is called by now; null: on none of the register …
    QString oneOffUse; ///< … and what is shown beyond the annual form

    bool isOneOff() const { return !oneOffTitle.isEmpty(); }
    const Purpose *purpose(const QString &key) const;
    bool operator==(const FormVersion &) const = default;
};

} // namespace lanyard
