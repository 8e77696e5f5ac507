#include "app/registers/field_editor.h"
#include "app/widgets/choice_box.h"
#include "app/widgets/segments.h"
#include "app/widgets/wrapped_check_box.h"

#include <QCheckBox>
#include <QLayout>

namespace lanyard {

namespace {

QString yes() { return QStringLiteral("yes"); }
QString no() { return QStringLiteral("no"); }

/// Yes, no, or not answered: choosing the chosen one again takes it away.
class YesNoEditor : public FieldEditor
{
public:
    explicit YesNoEditor(const FormField &field)
        : FieldEditor(field)
        , m_answer(new Segments)
    {
        fill(m_answer);
        m_answer->setSegments({{yes(), tr("Yes")}, {no(), tr("No")}});
        m_answer->setNoneAllowed(true);
        connect(m_answer, &Segments::currentChanged, this, &FieldEditor::edited);
    }

    QVariant value() const override
    {
        const QString answer = m_answer->current();
        return answer.isEmpty() ? QVariant() : QVariant(qint64(answer == yes() ? 1 : 0));
    }
    void setValue(const QVariant &value) override
    {
        m_answer->setCurrent(!value.isValid() ? QString() : value.toLongLong() == 1 ? yes() : no());
    }

private:
    Segments *m_answer;
};

class OneOfEditor : public FieldEditor
{
public:
    explicit OneOfEditor(const FormField &field)
        : FieldEditor(field)
        , m_box(new ChoiceBox)
    {
        fill(m_box);
        m_box->addItem(tr("Choose…"), QString());
        for (const FieldChoice &choice : field.choices)
            m_box->addItem(choice.label, choice.key);
        connect(m_box, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
    }

    QVariant value() const override
    {
        const QString key = m_box->currentData().toString();
        return key.isEmpty() ? QVariant() : QVariant(key);
    }
    void setValue(const QVariant &value) override
    {
        m_box->setCurrentIndex(std::max(0, m_box->findData(value.toString())));
    }

private:
    ChoiceBox *m_box;
};

class TicksEditor : public FieldEditor
{
public:
    explicit TicksEditor(const FormField &field)
        : FieldEditor(field)
    {
        layout()->setSpacing(2);
        for (const FieldChoice &choice : field.choices) {
            QString label = choice.label;
            auto *box = new WrappedCheckBox(label.replace(QLatin1Char('&'), QLatin1String("&&")));
            layout()->addWidget(box);
            connect(box, &QCheckBox::toggled, this, &FieldEditor::edited);
            m_boxes.append(box);
        }
        if (!m_boxes.isEmpty())
            setFocusProxy(m_boxes.first());
    }

    QVariant value() const override
    {
        QStringList ticked;
        for (qsizetype i = 0; i < m_boxes.size(); ++i) {
            if (m_boxes.at(i)->isChecked())
                ticked.append(field().choices.at(i).key);
        }
        return ticked.isEmpty() ? QVariant() : QVariant(ticked.join(QLatin1Char(' ')));
    }
    void setValue(const QVariant &value) override
    {
        const QStringList ticked = value.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < m_boxes.size(); ++i)
            m_boxes.at(i)->setChecked(ticked.contains(field().choices.at(i).key));
    }

private:
    QList<QCheckBox *> m_boxes;
};

} // namespace

FieldEditor *makeChoiceEditor(const FormField &field)
{
    switch (field.kind) {
    case FieldKind::YesNo:
        return new YesNoEditor(field);
    case FieldKind::Choice:
        return new OneOfEditor(field);
    case FieldKind::Ticks:
        return new TicksEditor(field);
    default:
        return nullptr;
    }
}

} // namespace lanyard
