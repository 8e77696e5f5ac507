#pragma once

#include "app/printing/print_job.h"
#include "forms/form_print.h"
#include "forms/list_print.h"
#include "forms/posting_prints.h"
#include "forms/print_scope.h"
#include "models/cases/concern.h"
#include "models/consent/consent_book.h"

#include <QDate>

#include <memory>

namespace lanyard {

class Session;

/// Makes the print jobs of the places: each takes what it needs now and makes its pages later, on a worker, with the
/// trail's head as it is by then.
class PrintCenter
{
public:
    using Book = std::shared_ptr<const ConsentBook>;

    explicit PrintCenter(Session &session)
        : m_session(session)
    {
    }

    PrintJob consentForms(const Book &book, const PrintScope &scope, bool isBlank = false) const;
    /// `form`, which may be newer than the book, for the pupils chosen.
    PrintJob oneOffForms(const Book &book, const FormVersion &form, const QList<RecordId> &pupils) const;
    PrintJob consentRecord(const Book &book, const PrintScope &scope, const QDate &asOf, qint64 knownBy) const;
    PrintJob classSheets(const Book &book, const PrintScope &scope, const QDate &expires) const;
    PrintJob withdrawalForms(const Book &book, const PrintScope &scope, bool isBlank = false) const;
    PrintJob receipt(const Book &book, const RecordId &given) const;
    PrintJob list(const PrintedList &list) const;
    /// As it was answered, or again as it stood on a day.
    PrintJob check(const Book &book, const KeptCheck &check, const QString &where, const QString &askedBy,
                   const QDate &asOf = {}) const;
    /// What a parent is told about a return or withdrawal of a pupil: what was removed, and what could not be.
    PrintJob takedownReply(const RecordId &given, const Pupil &pupil) const;
    /// What a refresh sends out to those of the scope who still have to be asked. Fails where nobody has.
    PrintJob refreshForms(const Book &book, const PrintScope &scope, bool areOwn = false) const;
    PrintJob addressSheet(const Book &book, const PrintScope &scope) const;
    PrintJob reminders(const Book &book, const PrintScope &scope) const;
    PrintJob blankLetters(const Book &book, const PrintScope &scope) const;
    /// For whoever holds the camera: those of some pupils who may be published, and where.
    PrintJob cameraList(const Book &book, const PrintScope &scope, const QString &title, const QDate &expires) const;
    /// A record's own form with its signatures; blankForm() for the photocopier.
    PrintJob form(const FormRegister &form, const FilledForm &filled, const FormNames &names) const;
    PrintJob blankForm(const FormRegister &form) const;
    PrintJob concernReceipt(const ConcernReceipt &receipt) const; ///< what the reporter keeps

private:
    using Make = std::function<Result<Printed>(const PrintContext &, const Progress &)>;
    using MakeOfPost = std::function<Result<Printed>(const RefreshPost &, const PrintContext &, const Progress &)>;
    PrintJob job(const QString &title, const RecordId &school, Make make) const;
    PrintJob refreshJob(const QString &title, const Book &book, const PrintScope &scope, MakeOfPost make) const;

    Session &m_session;
};

} // namespace lanyard
