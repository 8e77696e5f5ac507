#pragma once

#include "models/store/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace lanyard {

class Connection;
class SchemaTrail;

/// One numbered .sql file. Its first line may say "-- readable from: N": programs that know migration N or later can
/// still read a file that this one has changed. Without it only programs that know this migration can.
struct Migration
{
    int number = 0;
    int readableFrom = 0;
    QByteArray script;
};

/// The migrations of one folder in their order: "common", then the vault's own. Each counts for itself.
struct MigrationChain
{
    QString name;
    QList<Migration> steps;

    int newest() const { return steps.isEmpty() ? 0 : steps.last().number; }
};

/// What this program knows of a vault: common and, by the vault's name, "office" or "cases", which all the others hold.
QList<MigrationChain> migrationsOf(const QString &vaultName);

/// Brings the file up to date, each step one transaction, its script run whole. A file that a newer program changed in
/// ways this one can live with becomes read-only; any other ends in NewerProgram, untouched. Rows that a step changes
/// are entered in the trail.
Result<void> migrate(Connection &connection, const QList<MigrationChain> &chains, bool isNew, SchemaTrail &trail);

} // namespace lanyard
