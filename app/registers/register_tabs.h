#pragma once

#include "app/widgets/segments.h"

namespace lanyard {

struct FormRegister;

/// The registers that stand beside each other in one place. Each has a page of its own with this row on it: choosing
/// another one brings its page forward, and this row stays as it is.
class RegisterTabs : public Segments
{
    Q_OBJECT

public:
    RegisterTabs(const QList<const FormRegister *> &registers, const QString &own, QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(const QString &registerKey);
};

} // namespace lanyard
