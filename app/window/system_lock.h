#pragma once

#include <QObject>

#include <memory>

namespace lanyard {

/// The computer's own session: locked() when it is locked or about to sleep. Where the system does not tell, nothing is
/// said and only the idle timer locks.
class SystemLock : public QObject
{
    Q_OBJECT

public:
    explicit SystemLock(QObject *parent = nullptr);
    ~SystemLock() override;

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void sleeping(bool starting);
    void screenSaver(bool active);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lanyard
