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

} // namespace

bool RememberedSignIn::isKept(const QString &folder)
{
    return QSettings().value(settingsKey()).toStringList().contains(folder);
}

void RememberedSignIn::keep(QObject *context, const QString &folder, const Secret &device,
                            std::function<void(Result<void>)> done)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setKey(folder);
    job->setBinaryData(QByteArray(reinterpret_cast<const char *>(device.data()), qsizetype(device.size())));
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [folder, done = std::move(done)](QKeychain::Job *finished) {
                         const bool kept = finished->error() == QKeychain::NoError;
                         note(folder, kept);
                         if (kept)
                             done({});
                         else
                             done(failure(Error::Code::Failed,
                                          QCoreApplication::translate("RememberedSignIn",
                                                                      "This computer has no safe place to remember a "
                                                                      "sign-in. You are signed in; next time type "
                                                                      "your password.")));
                     });
    job->start();
}

void RememberedSignIn::fetch(QObject *context, const QString &folder, std::function<void(Secret)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(folder);
    QObject::connect(job, &QKeychain::Job::finished, context, [done = std::move(done)](QKeychain::Job *finished) {
        QByteArray bytes = static_cast<QKeychain::ReadPasswordJob *>(finished)->binaryData();
        done(finished->error() == QKeychain::NoError ? Secret::take(bytes) : Secret());
    });
    job->start();
}

void RememberedSignIn::forget(const QString &folder)
{
    note(folder, false);
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setKey(folder);
    job->start();
}

} // namespace lanyard
