#include "app/registers/field_editor.h"
#include "app/widgets/date_field.h"
#include "models/registers/form_checks.h"
#include "models/store/clock.h"

#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace lanyard {

namespace {

constexpr int MostTyped = 100'000; ///< what is too long is said, not cut: only a pasted book is
constexpr int LongLines = 4;
constexpr int AddressLines = 3;

/// One line: texts, addresses, numbers and moments. What they mean is models/registers' to say.
class LineEditor : public FieldEditor
{
public:
    explicit LineEditor(const FormField &field)
        : FieldEditor(field)
        , m_line(new QLineEdit)
    {
        m_line->setMaxLength(MostTyped);
        fill(m_line);
        if (field.kind == FieldKind::Moment)
            m_line->setPlaceholderText(tr("dd/mm/yyyy hh:mm"));
        if (field.kind == FieldKind::Address)
            m_line->setPlaceholderText(QStringLiteral("https://"));
        connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::edited);
    }

    QVariant value() const override { return parsed().value_or(QVariant()); }
    QString wrong() const override
    {
        const Result<QVariant> read = parsed();
        return read ? QString() : read.error().message;
    }
    QVariant typed() const override { return m_line->text(); }
    void setTyped(const QVariant &typed) override { m_line->setText(typed.toString()); }
    void setValue(const QVariant &value) override
    {
        if (!value.isValid())
            m_line->clear();
        else if (field().kind == FieldKind::Moment)
            m_line->setText(momentText(value.toLongLong()));
        else
            m_line->setText(value.toString());
    }

private:
    Result<QVariant> parsed() const
    {
        const QString typed = m_line->text().trimmed();
        if (typed.isEmpty())
            return QVariant();
        if (field().kind == FieldKind::Number || field().kind == FieldKind::Moment)
            return valueFromText(field(), typed);
        return QVariant(typed);
    }

    QLineEdit *m_line;
};

class DateEditor : public FieldEditor
{
public:
    DateEditor(const FormField &field, const QDate &today)
        : FieldEditor(field)
        , m_date(new DateField(today))
    {
        fill(m_date);
        m_date->setMaximumWidth(200);
        connect(m_date, &DateField::dateChanged, this, &FieldEditor::edited);
    }

    QVariant value() const override
    {
        const QDate date = m_date->date();
        return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
    }
    QString wrong() const override
    {
        return m_date->isWrong() ? tr("This is not a day. Write it as 22/11/2026.") : QString();
    }
    QVariant typed() const override { return m_date->text(); }
    void setTyped(const QVariant &typed) override { m_date->setText(typed.toString()); }
    void setValue(const QVariant &value) override { m_date->setDate(QDate::fromString(value.toString(), Qt::ISODate)); }

private:
    DateField *m_date;
};

/// Several lines. Tab goes on to the next field.
class LinesEditor : public FieldEditor
{
public:
    LinesEditor(const FormField &field, int lines)
        : FieldEditor(field)
        , m_text(new QPlainTextEdit)
    {
        fill(m_text);
        m_text->setTabChangesFocus(true);
        const int margins = 2 * int(m_text->document()->documentMargin()) + 8;
        m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * lines + margins);
        connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
    }

    QVariant value() const override
    {
        const QString text = m_text->toPlainText().trimmed();
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    QVariant typed() const override { return m_text->toPlainText(); }
    void setValue(const QVariant &value) override { m_text->setPlainText(value.toString()); }

private:
    QPlainTextEdit *m_text;
};

} // namespace

FieldEditor *makeTextEditor(const FormField &field, const QDate &today)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Address:
    case FieldKind::Email:
    case FieldKind::Number:
    case FieldKind::Moment:
        return new LineEditor(field);
    case FieldKind::Date:
        return new DateEditor(field, today);
    case FieldKind::LongText:
        return new LinesEditor(field, LongLines);
    case FieldKind::Addresses:
        return new LinesEditor(field, AddressLines);
    default:
        return nullptr;
    }
}

} // namespace lanyard
