#pragma once

#include "app/widgets/choice_box.h"
#include "models/consent/consent_return.h"

namespace lanyard {

/// How a form or a withdrawal reached the school, to choose from.
class MethodBox : public ChoiceBox
{
    Q_OBJECT

public:
    explicit MethodBox(QWidget *parent = nullptr);
    Method method() const { return Method(currentData().toInt()); }
    void setMethod(Method method) { setCurrentIndex(findData(int(method))); }
};

} // namespace lanyard
