#include "app/widgets/secret_clipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QUuid>

namespace lanyard {

namespace {

QString markFormat() { return QStringLiteral("application/x-lanyard-secret"); }

/// How Qt hands a format of Windows' own to the clipboard.
QString windowsFormat(const QString &name)
{
    return QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(name);
}

} // namespace

SecretClipboard::SecretClipboard(int msecs, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(msecs);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard() { clear(); }

void SecretClipboard::copy(const QString &secret)
{
    m_mark = QUuid::createUuid().toByteArray();
    auto *data = new QMimeData;
    data->setText(secret);
    data->setData(markFormat(), m_mark);
    // A DWORD of 0: not into Windows' clipboard history, nor to its other devices; what watches the clipboard, hands
    // off.
    const QByteArray no(4, '\0');
    data->setData(windowsFormat(QStringLiteral("ExcludeClipboardContentFromMonitorProcessing")), no);
    data->setData(windowsFormat(QStringLiteral("CanIncludeInClipboardHistory")), no);
    data->setData(windowsFormat(QStringLiteral("CanUploadToCloudClipboard")), no);
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    QApplication::clipboard()->setMimeData(data);
    m_timer.start();
}

bool SecretClipboard::isOurs() const
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    return !m_mark.isEmpty() && data != nullptr && data->data(markFormat()) == m_mark;
}

void SecretClipboard::clear()
{
    m_timer.stop();
    if (isOurs())
        QApplication::clipboard()->clear();
    if (!std::exchange(m_mark, {}).isEmpty())
        Q_EMIT cleared();
}

} // namespace lanyard
