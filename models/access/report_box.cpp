#include "models/access/report_box.h"

#include "models/access/access_text.h"
#include "models/access/report_key.h"
#include "models/people/byte_packing.h"
#include "models/store/connection.h"
#include "models/store/query.h"

#include <cstring>

namespace lanyard {

namespace {

constexpr quint64 Version = 1;
constexpr qsizetype SealBytes = 48; // an ephemeral public key and an authentication code
constexpr qsizetype SealedSize = ReportBox::PlainSize + SealBytes;

QString boxColumn() { return QStringLiteral("box"); }

QByteArray signedBytes(const DeliveredReport &report, const RecordId &registerId)
{
    return crypto::framed("lanyard report 1",
                          {registerId.toBytes(), report.box.toBytes(), report.sender.toBytes(),
                           crypto::number(quint64(report.at)), report.content});
}

/// Everything inside the box, without the padding.
QByteArray packed(const DeliveredReport &report, const RecordId &registerId)
{
    Packer packer;
    packer.number(Version);
    packer.id(registerId);
    packer.id(report.box);
    packer.id(report.sender);
    packer.number(quint64(report.at));
    packer.bytes(report.content);
    packer.bytes(report.signature);
    return packer.packed();
}

Secret padded(const QByteArray &packed)
{
    Secret plain(size_t(ReportBox::PlainSize)); // zeroed: the length inside says where the report ends
    std::memcpy(plain.data(), packed.constData(), size_t(packed.size()));
    return plain;
}

std::optional<DeliveredReport> reportIn(const Secret &plain, const RecordId &box, const RecordId &registerId)
{
    Unpacker unpacker(QByteArray(reinterpret_cast<const char *>(plain.data()), qsizetype(plain.size())));
    const bool isKnown = unpacker.number() == Version && unpacker.id() == registerId && unpacker.id() == box;
    DeliveredReport report;
    report.box = box;
    report.sender = unpacker.id();
    report.at = qint64(unpacker.number());
    report.content = unpacker.bytes();
    report.signature = unpacker.bytes();
    return isKnown && !unpacker.isBroken() ? std::optional(report) : std::nullopt;
}

} // namespace

QString reportTable() { return QStringLiteral("report_box"); }

Write ReportBox::toWrite() const { return {reportTable(), id, 0, {{boxColumn(), sealed}}}; }

bool DeliveredReport::isGenuine(const QList<Member> &members, const RecordId &registerId) const
{
    const QByteArray message = signedBytes(*this, registerId);
    return std::any_of(members.begin(), members.end(), [&](const Member &member) {
        return member.user == sender && crypto::isSignedBy(member.sessionKey, message, signature);
    });
}

Result<ReportBox> sealReport(const QByteArray &content, const ReportSender &sender, const QByteArray &publicKey)
{
    if (content.size() > ReportBox::MostContent)
        return failure(Error::Code::BadInput,
                       AccessText::tr("This report is too long to be sealed. Nothing was delivered. Say the most "
                                      "important here and the rest in person."));
    ReportBox box;
    box.id = RecordId::random();
    DeliveredReport report{box.id, sender.user, sender.at, content, {}};
    report.signature = crypto::sign(sender.session->secretKey, signedBytes(report, sender.registerId));
    box.sealed = crypto::seal(publicKey, padded(packed(report, sender.registerId)));
    return box;
}

Result<QList<ReportBox>> readReportBoxes(Connection &office)
{
    Query query(office, QStringLiteral("SELECT id, box FROM report_box ORDER BY rowid"));
    if (const auto done = query.exec(); !done)
        return failure(done);
    QList<ReportBox> boxes;
    while (query.next())
        boxes << ReportBox{query.id(0), query.bytes(1)};
    if (const auto whole = query.error(); !whole)
        return failure(whole);
    return boxes;
}

Result<int> deliveredReports(Connection &office)
{
    Query query(office, QStringLiteral("SELECT count(*) FROM report_box"));
    if (const auto done = query.exec(); !done)
        return failure(done);
    return query.next() ? int(query.integer(0)) : 0;
}

Result<QList<DeliveredReport>> openReports(Connection &closed, const QList<ReportBox> &boxes,
                                           const RecordId &registerId)
{
    const Result<std::vector<ReportKey>> keys = readReportKeys(closed);
    if (!keys)
        return failure(keys);
    std::vector<crypto::BoxPair> pairs;
    for (const ReportKey &key : *keys)
        pairs.push_back(key.pair());
    QList<DeliveredReport> reports;
    for (const ReportBox &box : boxes) {
        for (const crypto::BoxPair &pair : pairs) {
            const std::optional<Secret> plain = crypto::unseal(pair, box.sealed);
            const auto report = plain ? reportIn(*plain, box.id, registerId) : std::nullopt;
            if (!report)
                continue;
            reports << *report;
            break;
        }
    }
    return reports;
}

Result<void> mayWriteReport(const Write &write, const GuardContext &context)
{
    const bool isBox = write.revision == 0 && touchesOnly(write, {boxColumn()})
        && write.values.value(boxColumn()).toByteArray().size() == SealedSize && context.change.writes.size() == 1;
    return isBox ? Result<void>() : AccessText::notAllowed();
}

} // namespace lanyard
