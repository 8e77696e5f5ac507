#include "app/cases/case_dossier.h"
#include "app/cases/figures_card.h"
#include "app/posting/post_card.h"
#include "app/posting/takedown_card.h"
#include "app/registers/password_card.h"
#include "app/registers/record_addition.h"
#include "app/session.h"
#include "models/cases/case_registers.h"
#include "models/posting/post_words.h"
#include "models/registers/counted_records.h"
#include "models/registers/form_checks.h"

#include <functional>

namespace lanyard {

namespace {

struct AdditionOf
{
    std::function<bool(const FormRegister &)> fits;
    std::function<RecordAddition *(Session &, const FormRegister &, const FormRecord &)> make;
};

bool countsRecords(const FormRegister &form) { return countedRecords(form) != nullptr; }

std::function<bool(const FormRegister &)> isCalled(const QString &key)
{
    return [key](const FormRegister &form) { return form.key == key; };
}

bool mayWriteIt(const Session &session, const FormRegister &form, const FormRecord &record)
{
    return accessTo(form, record, session.may(), session.user().id).testFlag(Access::Write);
}

const QList<AdditionOf> &additions()
{
    static const QList<AdditionOf> all{
        {keepsPasswords,
         [](Session &session, const FormRegister &form, const FormRecord &record) -> RecordAddition * {
             return new PasswordCard(session, record.id, mayWriteIt(session, form, record));
         }},
        {isCalled(postsKey()),
         [](Session &session, const FormRegister &, const FormRecord &record) -> RecordAddition * {
             return new PostCard(session, record);
         }},
        {isCalled(casesKey()),
         [](Session &session, const FormRegister &, const FormRecord &record) -> RecordAddition * {
             return new CaseDossier(session, record);
         }},
        {isCalled(takedownsKey()),
         [](Session &session, const FormRegister &, const FormRecord &record) -> RecordAddition * {
             return new TakedownCard(session, record);
         }},
        {countsRecords,
         [](Session &, const FormRegister &, const FormRecord &record) -> RecordAddition * {
             return new FiguresCard(record);
         }},
    };
    return all;
}

} // namespace

RecordAddition *makeAddition(Session &session, const FormRegister &form, const FormRecord &record)
{
    for (const AdditionOf &one : additions()) {
        if (one.fits(form))
            return one.make(session, form, record);
    }
    return nullptr;
}

} // namespace lanyard
