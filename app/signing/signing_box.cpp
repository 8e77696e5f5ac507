#include "app/signing/signing_box.h"

#include "app/signing/ink_pad.h"
#include "app/widgets/button.h"
#include "app/widgets/choice_box.h"
#include "app/widgets/field_row.h"
#include "app/widgets/password_field.h"
#include "app/widgets/scrolled.h"
#include "app/widgets/text_label.h"

#include <QTimer>
#include <QVBoxLayout>

namespace lanyard {

namespace {

constexpr int LabelWidth = 104;

QLayout *labelled(const QString &label, TextLabel *value)
{
    auto *row = new QHBoxLayout;
    auto *words = new TextLabel(label, TextSize::Normal, Colour::Secondary);
    words->setMinimumWidth(LabelWidth);
    row->addWidget(words);
    row->addWidget(value, 1);
    return row;
}

} // namespace

SigningBox::SigningBox(QWidget *parent)
    : QWidget(parent)
    , m_role(new ChoiceBox)
    , m_roleRow(new FieldRow(tr("&Signing as"), m_role))
    , m_pad(new InkPad)
    , m_padRow(new FieldRow(tr("Your signature *"), m_pad))
    , m_password(new PasswordField)
    , m_passwordRow(new FieldRow(tr("Your &password *"), m_password))
    , m_signer(new TextLabel)
    , m_moment(new TextLabel)
{
    auto *undo = makeButton(tr("Undo stroke"), Glyph::Undo);
    auto *clear = makeButton(tr("C&lear"), Glyph::Eraser);
    connect(undo, &QPushButton::clicked, m_pad, &InkPad::undoStroke);
    connect(clear, &QPushButton::clicked, m_pad, &InkPad::clear);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(clear);
    tools->addWidget(undo);
    tools->addStretch();
    m_password->setObjectName(QStringLiteral("approvalPassword"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_roleRow);
    column->addWidget(m_padRow);
    column->addLayout(tools);
    column->addWidget(m_passwordRow);
    column->addLayout(labelled(tr("Name"), m_signer));
    column->addLayout(labelled(tr("Date"), m_moment));
    setFocusProxy(m_pad);
    connect(m_pad, &InkPad::drawn, this, [this] { m_padRow->setError({}); });
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordRow->setError({}); });
    connect(m_password, &QLineEdit::returnPressed, this, &SigningBox::submitted);
}

void SigningBox::start(const QString &title, const Signer &signer)
{
    clear();
    m_role->clear();
    for (const Role role : signer.roles)
        m_role->addItem(roleLabel(role), int(role));
    m_roleRow->setVisible(m_role->count() > 1);
    m_pad->setAccessibleName(tr("Your signature: %1").arg(title));
    m_signer->setText(signer.name);
    m_moment->setText(signer.moment);
}

void SigningBox::clear()
{
    m_pad->clear();
    m_password->clear();
    m_padRow->setError({});
    m_passwordRow->setError({});
}

bool SigningBox::check()
{
    if (m_pad->isEmpty()) {
        m_padRow->setError(tr("The policy asks for a drawn signature. Without a pen or a mouse: Space puts the pen "
                              "down and lifts it, the arrow keys move it."));
        m_pad->setFocus();
        QTimer::singleShot(0, this, [this] { reveal(m_padRow); }); // once there is room for what was said
        return false;
    }
    if (m_password->text().isEmpty()) {
        refused(tr("Type your password again: it unlocks your approval key."));
        return false;
    }
    return true;
}

Role SigningBox::role() const { return Role(m_role->currentData().toInt()); }

const Strokes &SigningBox::strokes() const { return m_pad->strokes(); }

QString SigningBox::device() const { return m_pad->device(); }

Secret SigningBox::takePassword() { return m_password->takeSecret(); }

void SigningBox::refused(const QString &why)
{
    m_passwordRow->setError(why);
    m_password->setFocus();
}

} // namespace lanyard
