#include "models/access/guard.h"

#include "models/access/access_text.h"
#include "models/access/form_signature.h"
#include "models/access/guard_rule.h"
#include "models/access/report_box.h"
#include "models/access/report_key.h"
#include "models/access/user_records.h"
#include "models/registers/account_password.h"
#include "models/registers/account_password_guard.h"
#include "models/registers/form_guard.h"
#include "models/registers/signature_guard.h"
#include "models/store/connection.h"
#include "models/store/query.h"

#include <QHash>

namespace lanyard {

namespace {

using Rules = QHash<QString, GuardRule>;

Rules builtInRules()
{
    Rules rules{
        {QStringLiteral("key_ring"), mayWriteKeyRing},
        {QStringLiteral("member"), mayWriteMember},
        {QStringLiteral("user"), mayWriteUser},
        {QStringLiteral("vault_task"), mayWriteVaultTask},
        {QStringLiteral("school"), mayWriteSchool},
        {QStringLiteral("pupil"), mayWritePupil},
        {QStringLiteral("import_mapping"), mayWriteImportMapping},
        {QStringLiteral("form_version"), mayWriteFormVersion},
        {QStringLiteral("consent_return"), mayWriteReturn},
        {QStringLiteral("protection"), mayWriteProtection},
        {QStringLiteral("finding"), mayWriteFinding},
        {QStringLiteral("attachment"), mayWriteAttachment},
        {QStringLiteral("attachment_content"), mayWriteAttachment},
        {QStringLiteral("posting_check"), mayWriteCheck},
        {reportTable(), mayWriteReport},
    };
    rules.insert(signatureTable(), mayWriteSignature);
    rules.insert(accountPasswordTable(), mayWriteAccountPassword);
    for (const FormRegister *form : formRegisters())
        rules.insert(form->table, formRule(*form));
    return rules;
}

Rules &officeRules()
{
    static Rules rules = builtInRules();
    return rules;
}

Rules builtInClosedRules()
{
    const auto attach = [](const Write &write, const GuardContext &context) {
        const bool isReading = context.change.kind == Change::Kind::Log && write.revision == Write::NoRow;
        return isReading ? Result<void>() : mayWriteAttachment(write, context);
    };
    Rules rules{{QStringLiteral("member"), mayWriteMember},
                {ReportKey::table(), mayWriteReportKey},
                {QStringLiteral("attachment"), attach},
                {QStringLiteral("attachment_content"), attach}};
    for (const FormRegister *form : closedRegisters())
        rules.insert(form->table, formRule(*form));
    return rules;
}

const Rules &closedVaultRules()
{
    static const Rules rules = builtInClosedRules();
    return rules;
}

const Rules &rulesOf(VaultKind kind) { return kind == VaultKind::Office ? officeRules() : closedVaultRules(); }

Result<bool> isOneSchool(Connection &connection)
{
    Query query(connection, QStringLiteral("SELECT count(*) FROM school"));
    if (const auto done = query.exec(); !done)
        return failure(done);
    return query.next() && query.integer(0) <= 1;
}

/// Roles as they stand now, not as they stood at sign-in.
Result<void> readAuthor(GuardContext &context)
{
    const Result<std::optional<User>> user = readUser(context.connection, context.author);
    if (!user)
        return failure(user);
    if (!*user || (*user)->removed)
        return AccessText::notAllowed();
    context.may = Permissions((*user)->roles);
    const Result<bool> one = isOneSchool(context.connection);
    if (!one)
        return failure(one);
    context.isOneSchool = *one;
    return {};
}

Result<void> judge(GuardContext &context)
{
    if (context.kind == VaultKind::Office) {
        if (const auto read = readAuthor(context); !read)
            return read;
    }
    const Change &change = context.change;
    if (change.kind == Change::Kind::Draft)
        return {};
    if (change.kind == Change::Kind::Schema)
        return AccessText::notAllowed();
    if (change.kind == Change::Kind::Erase)
        return context.may.mayWrite(Place::DataProtection) ? Result<void>() : AccessText::notAllowed();
    const Rules &rules = rulesOf(context.kind);
    auto rule = rules.constEnd();
    for (const Write &write : change.writes) {
        if (rule == rules.constEnd() || rule.key() != write.table) // an import's writes are all of one table
            rule = rules.constFind(write.table);
        if (rule == rules.constEnd())
            return AccessText::notAllowed(QStringLiteral("no rule for table ") + write.table);
        if (const auto allowed = (*rule)(write, context); !allowed)
            return allowed;
    }
    return {};
}

} // namespace

Guard guardOf(VaultKind kind, const RecordId &author, const Permissions &may, const Clock &clock)
{
    return [kind, author, may, clock](const Change &change, Connection &connection) {
        GuardContext context{change, connection, kind, author, may, clock};
        return judge(context);
    };
}

void addGuardRule(const QString &table, GuardRule rule) { officeRules().insert(table, std::move(rule)); }

QStringList guardedTables(VaultKind kind) { return rulesOf(kind).keys(); }

bool GuardContext::isNow(qint64 msecs) const
{
    constexpr qint64 Tolerance = 10 * 60 * 1000;
    return std::abs(msecs - clock.msecs()) <= Tolerance;
}

Result<Fields> standingFields(const Write &write, Connection &connection, const QStringList &columns)
{
    Query query(connection,
                QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(columns.join(QStringLiteral(", ")), write.table));
    query.bind(write.id);
    if (const auto done = query.exec(); !done)
        return failure(done);
    Fields fields;
    if (query.next()) {
        for (int column = 0; column < int(columns.size()); ++column)
            fields.insert(columns.at(column), query.value(column));
    }
    if (const auto whole = query.error(); !whole)
        return failure(whole);
    return fields;
}

bool touchesOnly(const Write &write, const QStringList &columns)
{
    const QStringList touched = write.values.keys();
    return std::all_of(touched.begin(), touched.end(), [&](const QString &column) { return columns.contains(column); });
}

} // namespace lanyard
