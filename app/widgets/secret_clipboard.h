#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace lanyard {

/// A secret on its way through the clipboard: kept out of the clipboard's history where the system has one (Windows,
/// KDE), and taken away again after a while, unless something else has been copied meanwhile.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    explicit SecretClipboard(int msecs, QObject *parent = nullptr);
    ~SecretClipboard() override; ///< takes it away at once: before a lock, too

    void copy(const QString &secret);
    void clear(); ///< where it is still ours

Q_SIGNALS:
    void cleared();

private:
    bool isOurs() const;

    QByteArray m_mark; ///< which of our secrets lies there
    QTimer m_timer;
};

} // namespace lanyard
