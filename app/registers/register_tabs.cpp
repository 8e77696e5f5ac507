#include "app/registers/register_tabs.h"

#include "models/registers/form_register.h"

namespace lanyard {

RegisterTabs::RegisterTabs(const QList<const FormRegister *> &registers, const QString &own, QWidget *parent)
    : Segments(parent)
{
    QList<Segment> segments;
    for (const FormRegister *form : registers)
        segments.append({form->key, form->title});
    setSegments(segments);
    setCurrent(own);
    setAccessibleName(tr("Registers here"));
    if (registers.size() < 2)
        hide();
    connect(this, &Segments::currentChanged, this, [this, own](const QString &key) {
        if (key == own)
            return;
        setCurrent(own);
        Q_EMIT wanted(key);
    });
}

} // namespace lanyard
