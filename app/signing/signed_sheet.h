#pragma once

#include "app/registers/shown_fields.h"

#include <QWidget>

class QBoxLayout;

namespace lanyard {

class AttachedPictures;
class FormSheetView;
class Vault;

/// Exactly what is being approved: the whole form and, of a register that keeps pictures with its records, those beside
/// it; above it where there is no room.
class SignedSheet : public QWidget
{
    Q_OBJECT

public:
    explicit SignedSheet(Vault &vault, QWidget *parent = nullptr);

    void show(const FormRegister &form, const FormRecord &record, const FormNames &names,
              const QList<FormSignature> &signatures);
    void forget(); ///< the pictures
    AttachedPictures *pictures() const { return m_pictures; }

Q_SIGNALS:
    void failed(const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    FormSheetView *m_form;
    AttachedPictures *m_pictures;
    QBoxLayout *m_layout;
};

} // namespace lanyard
