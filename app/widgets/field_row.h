#pragma once

#include <QWidget>

namespace lanyard {

class TextLabel;

/// A field under its label, with room for what is wrong with it right below, in words. What was typed is kept.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    /// Takes `field`; `label` may hold a mnemonic.
    FieldRow(const QString &label, QWidget *field, const QString &hint = {}, QWidget *parent = nullptr);

    void setError(const QString &error); ///< empty: nothing is wrong
    bool hasError() const { return m_wrong; }
    void setHint(const QString &hint);

private:
    void say(const QString &words);

    QWidget *m_field;
    TextLabel *m_below;
    QString m_hint;
    bool m_wrong = false;
};

} // namespace lanyard
