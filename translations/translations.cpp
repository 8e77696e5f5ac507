#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace lanyard {

namespace {

void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        application.installTranslator(translator);
}

} // namespace

void installTranslations(QCoreApplication &application)
{
    const QLocale system;
    install(application, system, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English first, whatever the system speaks: it holds the plurals of what no other language has translated.
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    install(application, english, QStringLiteral("lanyard"), QStringLiteral(":/translations"));
    if (system.language() != english.language())
        install(application, system, QStringLiteral("lanyard"), QStringLiteral(":/translations"));
}

} // namespace lanyard
