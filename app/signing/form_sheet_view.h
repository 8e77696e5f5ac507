#pragma once

#include "app/registers/shown_fields.h"

#include <QScrollArea>

class QVBoxLayout;

namespace lanyard {

/// The whole form as it is about to be signed: every field in the order of the paper form, and who has signed it
/// before.
class FormSheetView : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormSheetView(QWidget *parent = nullptr);

    void show(const FormRegister &form, const FormRecord &record, const FormNames &names,
              const QList<FormSignature> &signatures);

private:
    void addTitle(const QString &title);
    void addSignature(const SignatureBlock &block, const FormRegister &form, const FormNames &names,
                      const QList<FormSignature> &signatures);

    QVBoxLayout *m_rows = nullptr;
};

} // namespace lanyard
