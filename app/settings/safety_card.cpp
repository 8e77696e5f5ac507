#include "app/settings/safety_card.h"

#include "app/background.h"
#include "app/session.h"
#include "app/settings/desk_safety.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/text_label.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>

namespace lanyard {

namespace {

QString timeWords(qint64 at) { return at == 0 ? SafetyCard::tr("never") : momentText(at); }

} // namespace

SafetyCard::SafetyCard(Session &session, Card *card, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_backUp(makeButton(tr("Back up now…"), Glyph::Backup))
    , m_verify(makeButton(tr("Verify"), Glyph::Verified))
    , m_times(new TextLabel({}, TextSize::Small, Colour::Secondary))
    , m_found(new TextLabel({}, TextSize::Normal, Colour::Bad))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_backUp);
    row->addWidget(m_verify);
    row->addStretch(1);
    card->body()->addLayout(row);
    m_found->setWordWrap(true);
    m_found->hide();
    card->body()->addWidget(m_found);
    card->body()->addWidget(m_times);
    connect(m_backUp, &QPushButton::clicked, this, &SafetyCard::backUp);
    connect(m_verify, &QPushButton::clicked, this, &SafetyCard::verify);
    showTimes();
}

void SafetyCard::showTimes()
{
    const DeskSafety desk(m_session.reg().id());
    m_times->setText(tr("On this desk: backed up %1, verified %2.")
                         .arg(timeWords(desk.lastBackup()), timeWords(desk.lastVerified())));
}

void SafetyCard::setBusy(bool busy)
{
    m_backUp->setEnabled(!busy);
    m_verify->setEnabled(!busy);
}

void SafetyCard::backUp()
{
    const QString name = QFileInfo(m_session.reg().folder()).fileName() + QLatin1Char(' ')
        + m_session.today().toString(Qt::ISODate) + QLatin1String(".lanyard-backup");
    const QString file = QFileDialog::getSaveFileName(m_backUp, tr("Back up the register"), name,
                                                      tr("Lanyard backups (*.lanyard-backup)"));
    if (file.isEmpty())
        return;
    setBusy(true);
    const Progress progress = m_session.startWork(tr("Backing up"));
    const auto work = [reg = &m_session.reg(), file, progress] { return reg->backUp(file, progress); };
    inBackground(this, work, [this](Result<void> result) {
        m_session.finishWork();
        setBusy(false);
        if (!result) {
            Q_EMIT failed(result.error().message);
            return;
        }
        DeskSafety(m_session.reg().id()).noteBackup(m_session.clock().msecs());
        showTimes();
        Q_EMIT said(tr("Backed up. Whoever has the file needs a sign-in or a recovery key to read it."));
    });
}

void SafetyCard::verify()
{
    setBusy(true);
    m_found->hide();
    const Progress progress = m_session.startWork(tr("Verifying"));
    const auto work = [reg = &m_session.reg(), progress] { return reg->verify(progress); };
    inBackground(this, work, [this](Result<QList<Register::Verified>> result) {
        m_session.finishWork();
        setBusy(false);
        if (!result) {
            Q_EMIT failed(result.error().message);
            return;
        }
        QStringList found;
        for (const Register::Verified &vault : std::as_const(*result)) {
            for (const VaultFinding &finding : vault.found)
                found.append(vault.vault + QLatin1String(": ") + finding.text());
        }
        m_found->setText(found.mid(0, 12).join(QLatin1Char('\n')));
        m_found->setVisible(!found.isEmpty());
        if (found.isEmpty()) {
            DeskSafety(m_session.reg().id()).noteVerified(m_session.clock().msecs());
            const QStringList others = m_session.reg().otherVaults();
            Q_EMIT said(others.isEmpty() ? tr("Everything is as it was written.")
                                         : tr("Everything you hold is as it was written. Not held by you: %1.")
                                               .arg(others.join(QLatin1String(", "))));
        }
        showTimes();
    });
}

} // namespace lanyard
