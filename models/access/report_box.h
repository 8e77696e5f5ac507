#pragma once

#include "models/access/guard_rule.h"
#include "models/access/member.h"
#include "models/store/crypto.h"

namespace lanyard {

/// A report of a concern on its way to a closed vault: a box of always the same size in office that says neither by
/// whom it is nor whom it concerns, and that only the vault's holders open. Not even the computer that sealed it can
/// read it back.
struct ReportBox
{
    static constexpr qsizetype PlainSize = 16384; ///< sender, signature, padding and what is said
    static constexpr qsizetype MostContent = PlainSize - 512;

    RecordId id; ///< without the time
    QByteArray sealed;

    Write toWrite() const;
};

/// Who delivers a report, and what signs for it inside the box.
struct ReportSender
{
    RecordId registerId;
    RecordId user;
    qint64 at = 0; ///< UTC milliseconds
    const crypto::SignPair *session = nullptr;
};

/// What was in a box that opened.
struct DeliveredReport
{
    RecordId box;
    RecordId sender;
    qint64 at = 0;
    QByteArray content;
    QByteArray signature;

    /// Whether one of the sender's session keys, as office trusts or trusted them, signed it.
    bool isGenuine(const QList<Member> &members, const RecordId &registerId) const;
    bool operator==(const DeliveredReport &) const = default;
};

QString reportTable();
/// BadInput where the content is longer than MostContent.
Result<ReportBox> sealReport(const QByteArray &content, const ReportSender &sender, const QByteArray &publicKey);

Result<QList<ReportBox>> readReportBoxes(Connection &office);
Result<int> deliveredReports(Connection &office); ///< how many: all that office knows of them
/// Those of the boxes that this vault's pairs open, whatever they hold.
Result<QList<DeliveredReport>> openReports(Connection &closed, const QList<ReportBox> &boxes,
                                           const RecordId &registerId);
/// Anybody signed in delivers, one box of the one size at a time; nobody changes or takes one away.
Result<void> mayWriteReport(const Write &write, const GuardContext &context);

} // namespace lanyard
