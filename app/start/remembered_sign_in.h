#pragma once

#include "models/store/result.h"
#include "models/store/secret.h"

#include <QString>

#include <functional>

class QObject;

namespace lanyard {

/// Where a computer keeps a secret of the person signed in to it.
struct DeviceStore
{
    std::function<void(QObject *context, const QString &key, const Secret &secret, std::function<void(bool)> done)>
        keep;
    /// Gives an empty secret where there is none or the store is locked.
    std::function<void(QObject *context, const QString &key, std::function<void(Secret)> done)> fetch;
    std::function<void(const QString &key)> forget;
};

/// "Remember me on this computer": the device's key, kept by the computer itself (Windows Credential Manager, Secret
/// Service). Where the computer has no such store, nothing is kept and keep() says so.
class RememberedSignIn
{
public:
    static bool isKept(const QString &folder); ///< as far as the settings know
    static void keep(QObject *context, const QString &folder, const Secret &device,
                     std::function<void(Result<void>)> done);
    /// An empty secret where there is none or the store does not give it.
    static void fetch(QObject *context, const QString &folder, std::function<void(Secret)> done);
    static void forget(const QString &folder);

    static void useStore(const DeviceStore &store); ///< for tests: instead of the computer's own
};

} // namespace lanyard
