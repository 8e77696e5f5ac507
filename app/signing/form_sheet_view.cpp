#include "app/signing/form_sheet_view.h"

#include "app/look/theme.h"
#include "app/widgets/pill.h"
#include "app/widgets/read_label.h"
#include "models/store/clock.h"

#include <QHBoxLayout>
#include <QPainter>

namespace lanyard {

namespace {

constexpr int LabelWidth = 220;
constexpr int Padding = 12;

TextLabel *wrapped(const QString &words, TextSize size = TextSize::Normal, Colour colour = Colour::Text)
{
    return new ReadLabel(words, size, colour);
}

/// What is ticked stands line by line, as on paper.
QList<QWidget *> valuesOf(const ShownField &shown)
{
    if (shown.ticked.isEmpty())
        return {wrapped(shown.value.isEmpty() ? QStringLiteral("–") : shown.value)};
    QList<QWidget *> ticks;
    for (const QString &words : shown.ticked)
        ticks.append(wrapped(QStringLiteral("☑ ") + words));
    return ticks;
}

/// A row of the form: its label on a ground of its own, a line below.
class SheetRow : public QWidget
{
public:
    SheetRow(const QString &label, const QList<QWidget *> &values)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(Padding, 9, Padding, 10);
        row->setSpacing(0);
        TextLabel *words = wrapped(label, TextSize::Small, Colour::Secondary);
        words->setFixedWidth(LabelWidth - Padding);
        row->addWidget(words, 0, Qt::AlignTop);
        row->addSpacing(Padding);
        auto *column = new QVBoxLayout;
        column->setSpacing(6);
        for (QWidget *value : values)
            column->addWidget(value);
        row->addLayout(column, 1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, 0, LabelWidth, height() - 1), Theme::colour(Colour::Alternate));
        painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::colour(Colour::Line));
    }
};

} // namespace

FormSheetView::FormSheetView(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("What is being signed"));
}

void FormSheetView::show(const FormRegister &form, const FormRecord &record, const FormNames &names,
                         const QList<FormSignature> &signatures)
{
    auto *content = new QWidget;
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(18, 16, 18, 14);
    head->setSpacing(4);
    head->addWidget(wrapped(names.nameOf(form, record), TextSize::Heading));
    head->addWidget(wrapped(tr("Entered by %1, %2").arg(names.of(record.enteredBy), momentText(record.entered)),
                            TextSize::Small, Colour::Secondary));
    m_rows->addLayout(head);
    const QList<ShownPart> parts = shownParts(form, record, names);
    for (const ShownPart &part : parts) {
        if (!part.title.isEmpty())
            addTitle(part.title);
        for (const ShownField &field : part.fields)
            m_rows->addWidget(new SheetRow(field.field->label, valuesOf(field)));
        for (const SignatureBlock *block : part.signatures)
            addSignature(*block, form, names, signatures);
    }
    m_rows->addStretch();
    setWidget(content); // deletes the one before
    content->setAutoFillBackground(false);
}

void FormSheetView::addTitle(const QString &title)
{
    auto *words = wrapped(title, TextSize::SmallStrong);
    words->setContentsMargins(Padding, 12, Padding, 6);
    m_rows->addWidget(words);
}

void FormSheetView::addSignature(const SignatureBlock &block, const FormRegister &form, const FormNames &names,
                                 const QList<FormSignature> &signatures)
{
    const FormSignature *signature = signatureIn(block.key, signatures);
    if (signature == nullptr)
        return;
    const SignatureVerdict verdict = verdictOn(*signature, form);
    auto *pill = new Pill(verdict.words, verdict.tone);
    pill->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_rows->addWidget(new SheetRow(
        block.title,
        {wrapped(tr("Signed by %1, %2").arg(names.of(signature->signer), momentText(signature->at))), pill}));
}

} // namespace lanyard
