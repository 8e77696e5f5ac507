#include "app/start/remembered_sign_in.h"

#include <QCoreApplication>
#include <QSettings>

#include <qt6keychain/keychain.h>

namespace lanyard {

namespace {

QString service() { return QStringLiteral("Lanyard"); }
QString settingsKey() { return QStringLiteral("remembered"); }

void note(const QString &folder, bool kept)
{
    QStringList folders = QSettings().value(settingsKey()).toStringList();
    folders.removeAll(folder);
    if (kept)
        folders.append(folder);
    QSettings().setValue(settingsKey(), folders);
}

QKeychain::Job *started(QKeychain::Job *job, const QString &key)
{
    job->setKey(key);
    job->start();
    return job;
}

void keepInKeychain(QObject *context, const QString &key, const Secret &secret, const std::function<void(bool)> &done)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setBinaryData(QByteArray(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size())));
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [done](QKeychain::Job *finished) { done(finished->error() == QKeychain::NoError); });
    started(job, key);
}

void fetchFromKeychain(QObject *context, const QString &key, const std::function<void(Secret)> &done)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    QObject::connect(job, &QKeychain::Job::finished, context, [done](QKeychain::Job *finished) {
        QByteArray bytes = static_cast<QKeychain::ReadPasswordJob *>(finished)->binaryData();
        done(finished->error() == QKeychain::NoError ? Secret::take(bytes) : Secret());
    });
    started(job, key);
}

void forgetInKeychain(const QString &key) { started(new QKeychain::DeletePasswordJob(service()), key); }

DeviceStore &store()
{
    static DeviceStore inUse{keepInKeychain, fetchFromKeychain, forgetInKeychain};
    return inUse;
}

} // namespace

bool RememberedSignIn::isKept(const QString &folder)
{
    return QSettings().value(settingsKey()).toStringList().contains(folder);
}

void RememberedSignIn::keep(QObject *context, const QString &folder, const Secret &device,
                            std::function<void(Result<void>)> done)
{
    store().keep(context, folder, device, [folder, done = std::move(done)](bool kept) {
        note(folder, kept);
        if (kept)
            return done({});
        done(failure(Error::Code::Failed,
                     QCoreApplication::translate("RememberedSignIn",
                                                 "This computer has no safe place to remember a sign-in. You are "
                                                 "signed in; next time type your password.")));
    });
}

void RememberedSignIn::fetch(QObject *context, const QString &folder, std::function<void(Secret)> done)
{
    store().fetch(context, folder, std::move(done));
}

void RememberedSignIn::forget(const QString &folder)
{
    note(folder, false);
    store().forget(folder);
}

void RememberedSignIn::useStore(const DeviceStore &other) { store() = other; }

} // namespace lanyard
