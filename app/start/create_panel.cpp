#include "app/start/create_panel.h"

#include "app/start/password_pair.h"
#include "app/start/role_choice.h"
#include "app/widgets/button.h"
#include "app/widgets/field_row.h"
#include "app/widgets/file_choice.h"
#include "app/widgets/text_label.h"

#include <QDir>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace lanyard {

CreatePanel::CreatePanel(QWidget *parent)
    : QWidget(parent)
    , m_school(new QLineEdit)
    , m_trust(new QLineEdit)
    , m_folder(new QLineEdit)
    , m_name(new QLineEdit)
    , m_roles(new RoleChoice(allRoles()))
    , m_password(new PasswordPair(tr("Your &password")))
    , m_schoolRow(new FieldRow(tr("&School"), m_school))
    , m_trustRow(new FieldRow(tr("&Trust"), m_trust))
    , m_nameRow(new FieldRow(tr("Your &name, as you will sign in"), m_name))
    , m_rolesRow(new FieldRow(tr("Your roles"), m_roles))
    , m_error(new TextLabel({}, TextSize::Small, Colour::Bad))
    , m_create(makeButton(tr("Create the register"), Glyph::None, ButtonKind::Filled))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    auto *head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(new TextLabel(tr("Create a register"), TextSize::Title));
    auto *what = new TextLabel(tr("A folder of encrypted files, on this computer or on a share of the school."),
                               TextSize::Small, Colour::Secondary);
    what->setWordWrap(true);
    head->addWidget(what);
    layout->addLayout(head);
    auto *names = new QHBoxLayout;
    names->setSpacing(12);
    names->addWidget(m_schoolRow, 1);
    names->addWidget(m_trustRow, 1);
    layout->addLayout(names);
    layout->addWidget(folderField());
    layout->addWidget(m_nameRow);
    layout->addWidget(m_rolesRow);
    layout->addWidget(m_password);
    m_error->setWordWrap(true);
    m_error->hide();
    layout->addWidget(m_error);
    QPushButton *back = makeButton(tr("Back"), Glyph::ArrowLeft, ButtonKind::Quiet);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(m_create);
    layout->addLayout(buttons);
    setFocusProxy(m_school);

    const auto submit = [this] {
        if (check())
            Q_EMIT entered();
    };
    for (QLineEdit *field : {m_school, m_trust, m_name})
        field->setMaxLength(200);
    connect(m_school, &QLineEdit::textChanged, this, &CreatePanel::suggestFolder);
    connect(m_folder, &QLineEdit::textEdited, this, [this] { m_folderTyped = true; });
    connect(m_create, &QPushButton::clicked, this, submit);
    connect(m_password, &PasswordPair::entered, this, submit);
    connect(back, &QPushButton::clicked, this, &CreatePanel::abandoned);
}

QWidget *CreatePanel::folderField()
{
    auto *field = new QWidget;
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    QPushButton *browse = makeButton(tr("Choose…"));
    browse->setAccessibleName(tr("Choose the folder"));
    row->addWidget(m_folder, 1);
    row->addWidget(browse);
    field->setFocusProxy(m_folder);
    m_folder->setAccessibleName(tr("Folder"));
    connect(browse, &QPushButton::clicked, this, &CreatePanel::browse);
    m_folderRow = new FieldRow(tr("&Folder"), field);
    return m_folderRow;
}

void CreatePanel::suggestFolder()
{
    if (m_folderTyped)
        return;
    static const QRegularExpression unsafe(QStringLiteral(R"([\\/:*?"<>|])"));
    QString name = m_school->text().trimmed();
    name.remove(unsafe);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_folder->setText(name.isEmpty() ? QString() : QDir::toNativeSeparators(documents + QLatin1Char('/') + name));
}

void CreatePanel::browse()
{
    const QString folder = FileChoice::toFolder(this, tr("An empty folder for the register"));
    if (folder.isEmpty())
        return;
    m_folderTyped = true;
    m_folder->setText(QDir::toNativeSeparators(folder));
}

bool CreatePanel::check()
{
    const auto need = [](FieldRow *row, const QLineEdit *field, const QString &words) {
        row->setError(field->text().trimmed().isEmpty() ? words : QString());
        return !row->hasError();
    };
    bool good = need(m_schoolRow, m_school, tr("Type the school's name."));
    good &= need(m_trustRow, m_trust, tr("Type the trust's name; of a school without one, the school's."));
    good &= need(m_folderRow, m_folder, tr("Choose an empty folder."));
    good &= need(m_nameRow, m_name, tr("Type your name."));
    const bool noRole = m_roles->roles().isEmpty();
    m_rolesRow->setError(noRole ? tr("Tick what you are at this school.") : QString());
    good &= !noRole;
    return m_password->check() && good;
}

Register::New CreatePanel::take()
{
    Register::New what;
    what.folder = folder();
    what.trust = m_trust->text().trimmed();
    what.school = m_school->text().trimmed();
    what.userName = m_name->text().trimmed();
    what.roles = m_roles->roles();
    what.password = m_password->take();
    return what;
}

QString CreatePanel::folder() const { return QDir::fromNativeSeparators(m_folder->text().trimmed()); }

void CreatePanel::setBusy(bool busy)
{
    setEnabled(!busy);
    m_create->setText(busy ? tr("Making the keys…") : tr("Create the register"));
}

void CreatePanel::setError(const QString &words)
{
    m_error->setText(words);
    m_error->setVisible(!words.isEmpty());
}

} // namespace lanyard
