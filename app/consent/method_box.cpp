#include "app/consent/method_box.h"

namespace lanyard {

MethodBox::MethodBox(QWidget *parent)
    : ChoiceBox(parent)
{
    for (const Method method : {Method::Paper, Method::Scan, Method::FillablePdf, Method::Letter, Method::Email,
                                Method::InPerson, Method::Orally})
        addItem(methodLabel(method), int(method));
}

} // namespace lanyard
