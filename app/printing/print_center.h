#pragma once

#include "app/printing/print_job.h"
#include "forms/form_print.h"
#include "forms/list_print.h"
#include "forms/print_scope.h"
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
    PrintJob consentRecord(const Book &book, const PrintScope &scope, const QDate &asOf, qint64 knownBy) const;
    PrintJob classSheets(const Book &book, const PrintScope &scope, const QDate &expires) const;
    PrintJob withdrawalForms(const Book &book, const PrintScope &scope, bool isBlank = false) const;
    PrintJob receipt(const Book &book, const RecordId &given) const;
    PrintJob list(const PrintedList &list) const;
    /// A record's own form with its signatures; blankForm() for the photocopier.
    PrintJob form(const FormRegister &form, const FilledForm &filled, const FormNames &names) const;
    PrintJob blankForm(const FormRegister &form) const;

private:
    using Make = std::function<Result<Printed>(const PrintContext &, const Progress &)>;
    PrintJob job(const QString &title, const RecordId &school, Make make) const;

    Session &m_session;
};

} // namespace lanyard
