#include "models/access/report_key.h"

#include "models/access/access_text.h"
#include "models/store/connection.h"
#include "models/store/query.h"

namespace lanyard {

QString ReportKey::table() { return QStringLiteral("report_key"); }

ReportKey ReportKey::make() { return {RecordId::make(), Secret::random(crypto::KeySize)}; }

crypto::BoxPair ReportKey::pair() const { return crypto::BoxPair::fromSeed(seed); }

Write ReportKey::toWrite() const
{
    const auto bytes = seed.bytes();
    return {
        table(),
        id,
        0,
        {{QStringLiteral("seed"), QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()))}}};
}

Result<std::vector<ReportKey>> readReportKeys(Connection &closed)
{
    Query query(closed, QStringLiteral("SELECT id, seed FROM report_key ORDER BY id DESC"));
    if (const auto done = query.exec(); !done)
        return failure(done);
    std::vector<ReportKey> keys;
    while (query.next()) {
        QByteArray seed = query.bytes(1);
        keys.push_back({query.id(0), Secret::take(seed)});
    }
    if (const auto whole = query.error(); !whole)
        return failure(whole);
    return keys;
}

Result<void> mayWriteReportKey(const Write &write, const GuardContext &)
{
    const bool isNew = write.revision == 0 && touchesOnly(write, {QStringLiteral("seed")})
        && write.values.value(QStringLiteral("seed")).toByteArray().size() == qsizetype(crypto::KeySize);
    return isNew ? Result<void>() : AccessText::notAllowed();
}

} // namespace lanyard
