#include "app/registers/owned_entry.h"

#include "app/widgets/button.h"
#include "app/widgets/button_row.h"
#include "app/widgets/pill.h"
#include "app/widgets/read_label.h"
#include "models/registers/owned_records.h"
#include "models/store/clock.h"

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int LabelWidth = 148;
constexpr qsizetype FieldsInName = 2; ///< of those that the table shows first, what the name is made of

/// Whether the name over the entry says it already.
bool isInName(const FormRegister &form, const FormField &field, const QString &value, const QString &name)
{
    const qsizetype place = form.shown.indexOf(field.key);
    return value == name || (place >= 0 && place < FieldsInName && name.contains(value));
}

} // namespace

OwnedEntry::OwnedEntry(const Shown &shown, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 8, 0, 8);
    m_column->setSpacing(6);
    m_column->addLayout(makeHead(shown));
    addFields(shown);
    addLinks(shown);
    addAbout(shown);
    addMoves(shown);
    setAccessibleName(shown.names.nameOf(shown.form, shown.record));
}

QLayout *OwnedEntry::makeHead(const Shown &shown)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    const bool isCorrected = !shown.correctedBy.isEmpty();
    head->addWidget(new ReadLabel(shown.names.nameOf(shown.form, shown.record), TextSize::Strong,
                                  isCorrected ? Colour::Secondary : Colour::Text),
                    1, Qt::AlignVCenter);
    const FormState *state = shown.form.state(shown.record.state);
    if (isCorrected)
        head->addWidget(new Pill(tr("Corrected"), Tone::Warning), 0, Qt::AlignVCenter);
    else if (!shown.form.isAppendOnly && state)
        head->addWidget(new Pill(state->label, state->tone), 0, Qt::AlignVCenter);
    const auto addButton = [head](const QString &words, const QString &name) {
        auto *button = makeButton(words, Glyph::Pencil, ButtonKind::Quiet);
        button->setObjectName(name);
        head->addWidget(button, 0, Qt::AlignVCenter);
        return button;
    };
    if (shown.mayChange)
        connect(addButton(tr("Edit"), QStringLiteral("edit")), &QPushButton::clicked, this, &OwnedEntry::changeWanted);
    if (shown.mayCorrect)
        connect(addButton(tr("Correct"), QStringLiteral("correct")), &QPushButton::clicked, this,
                &OwnedEntry::correctWanted);
    return head;
}

void OwnedEntry::addMoves(const Shown &shown)
{
    if (!shown.extra && shown.moves.isEmpty())
        return;
    auto *row = new ButtonRow;
    if (shown.extra)
        row->addButton(shown.extra);
    for (const FormMove *move : shown.moves) {
        auto *button = makeButton(move->label);
        button->setObjectName(QLatin1String("move-") + move->to);
        connect(button, &QPushButton::clicked, this, [this, move] { Q_EMIT moveWanted(move); });
        row->addButton(button);
    }
    m_column->addWidget(row);
}

void OwnedEntry::addFields(const Shown &shown)
{
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(12);
    fields->setVerticalSpacing(6);
    fields->setColumnMinimumWidth(0, LabelWidth);
    fields->setColumnStretch(1, 1);
    const auto addField = [fields](const QString &words, const QString &value, Colour colour) {
        auto *label = new TextLabel(words, TextSize::Small, Colour::Secondary);
        label->setWordWrap(true);
        label->setFixedWidth(LabelWidth);
        auto *text = new ReadLabel(value, TextSize::Normal, colour);
        text->setAccessibleName(words);
        const int row = fields->rowCount();
        fields->addWidget(label, row, 0, Qt::AlignTop);
        fields->addWidget(text, row, 1);
    };
    const QString name = shown.names.nameOf(shown.form, shown.record);
    for (const FormField &field : shown.form.fields) {
        if (field.kind == FieldKind::Link)
            continue;
        const QString value = shown.names.text(shown.form, shown.record, field.key);
        if (value.isEmpty() || isInName(shown.form, field, value, name))
            continue;
        addField(field.label, value, shown.correctedBy.isEmpty() ? Colour::Text : Colour::Secondary);
    }
    for (const FormNote &note : shown.form.notes)
        addField(note.label, note.text(shown.record), Colour::Text);
    m_column->addLayout(fields);
}

/// Other records of the owner's register that it names, whichever side of it the owner stands on.
void OwnedEntry::addLinks(const Shown &shown)
{
    const FormField *own = ownerLink(shown.form);
    const FormRegister *whole = own ? formRegister(own->linksTo) : nullptr;
    for (const FormField &field : shown.form.fields) {
        const RecordId id = shown.record.link(field.key);
        if (!whole || field.kind != FieldKind::Link || field.linksTo != own->linksTo || id.isNull()
            || id == shown.owner)
            continue;
        FormRecord named;
        named.id = id;
        auto *button = makeButton(tr("%1 %2").arg(whole->singular, whole->nameOf(named)), Glyph::Link);
        button->setObjectName(QStringLiteral("linked"));
        connect(button, &QPushButton::clicked, this, [this, key = whole->key, id] { Q_EMIT linkChosen(key, id); });
        m_column->addWidget(button, 0, Qt::AlignLeft);
    }
}

void OwnedEntry::addAbout(const Shown &shown)
{
    QStringList about{
        tr("Entered %1 by %2").arg(momentText(shown.record.entered), shown.names.of(shown.record.enteredBy))};
    if (!shown.corrects.isEmpty())
        about << tr("Corrects the entry %1").arg(shown.corrects);
    for (const QString &correction : shown.correctedBy)
        about << tr("Corrected by the entry %1").arg(correction);
    if (!shown.record.reason.isEmpty())
        about << tr("Reason: %1").arg(shown.record.reason);
    m_column->addWidget(new ReadLabel(about.join(QLatin1String(" · ")), TextSize::Small, Colour::Secondary));
}

} // namespace lanyard
