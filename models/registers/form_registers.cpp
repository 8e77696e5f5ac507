#include "models/access/guard.h"
#include "models/registers/declared/all_registers.h"
#include "models/registers/form_guard.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <vector>

namespace lanyard {

namespace {

/// Nobody deletes: what was entered by mistake is cancelled, with a reason; in what is only added to, corrected.
void addCancelling(FormRegister &form)
{
    if (form.state(cancelledState()) || form.isAppendOnly)
        return;
    FormMove cancel;
    for (const FormState &state : std::as_const(form.workflow.states)) {
        if (!state.isClosed)
            cancel.from << state.key;
    }
    cancel.to = cancelledState();
    cancel.label = QCoreApplication::translate("Forms", "Cancel this record");
    cancel.needsReason = true;
    cancel.isRefusal = true;
    form.workflow.states << FormState{cancelledState(), QCoreApplication::translate("Forms", "Cancelled"),
                                      Tone::Neutral, true};
    form.workflow.moves << cancel;
}

/// Registers live as long as the program: records, columns and rules point at them.
class Registers
{
public:
    Registers()
    {
        for (FormRegister &form : declaredRegisters())
            add(std::move(form));
    }

    const FormRegister &add(FormRegister form)
    {
        addCancelling(form);
        m_owned.push_back(std::make_unique<FormRegister>(std::move(form)));
        (m_owned.back()->isInOffice() ? m_listed : m_closed) << m_owned.back().get();
        return *m_owned.back();
    }

    const QList<const FormRegister *> &listed() const { return m_listed; }
    const QList<const FormRegister *> &closed() const { return m_closed; }

    const FormRegister *find(const std::function<bool(const FormRegister &)> &isWanted) const
    {
        const auto found
            = std::find_if(m_owned.begin(), m_owned.end(), [&](const auto &one) { return isWanted(*one); });
        return found == m_owned.end() ? nullptr : found->get();
    }

private:
    std::vector<std::unique_ptr<FormRegister>> m_owned;
    QList<const FormRegister *> m_listed;
    QList<const FormRegister *> m_closed;
};

Registers &registers()
{
    static Registers all;
    return all;
}

} // namespace

QString cancelledState() { return QStringLiteral("cancelled"); }

const QList<const FormRegister *> &formRegisters() { return registers().listed(); }

const QList<const FormRegister *> &closedRegisters() { return registers().closed(); }

const FormRegister *formRegister(const QString &key)
{
    return registers().find([&](const FormRegister &one) { return one.key == key; });
}

const FormRegister *formRegisterOfTable(const QString &table)
{
    return registers().find([&](const FormRegister &one) { return one.table == table; });
}

void addFormRegister(FormRegister form)
{
    const FormRegister &added = registers().add(std::move(form));
    addGuardRule(added.table, formRule(added));
}

} // namespace lanyard
