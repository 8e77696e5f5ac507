#include "app/widgets/field_row.h"

#include "app/widgets/text_label.h"

#include <QVBoxLayout>

namespace lanyard {

FieldRow::FieldRow(const QString &label, QWidget *field, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_below(new TextLabel({}, TextSize::Small, Colour::Secondary))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *title = new TextLabel(label, TextSize::Small, Colour::Secondary);
    title->setBuddy(field);
    title->setWordWrap(true); // the policy's questions are long ones
    m_below->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(field);
    layout->addWidget(m_below);
    QString name = label;
    name.remove(QLatin1Char('&'));
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
    setHint(hint);
}

void FieldRow::setError(const QString &error)
{
    m_wrong = !error.isEmpty();
    m_field->setProperty("wrong", m_wrong);
    m_field->update();
    m_below->setColour(m_wrong ? Colour::Bad : Colour::Secondary);
    say(m_wrong ? error : m_hint);
}

void FieldRow::setHint(const QString &hint)
{
    m_hint = hint;
    if (!m_wrong)
        say(hint);
}

void FieldRow::say(const QString &words)
{
    m_below->setText(words);
    m_below->setVisible(!words.isEmpty());
    m_field->setAccessibleDescription(words);
}

} // namespace lanyard
