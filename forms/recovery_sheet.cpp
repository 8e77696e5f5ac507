#include "forms/recovery_sheet.h"

#include "forms/paper/form_writer.h"
#include "forms/paper/print_document.h"
#include "forms/paper/qr_code.h"
#include "forms/printing.h"

#include <QPainter>

namespace lanyard {

namespace {

using paper::Mm;

constexpr qreal CodeSize = 52 * Mm;
constexpr qreal KeySize = 20;

struct VaultWords
{
    QString name;
    QString opens;
    QString keeper;
};

VaultWords wordsFor(const QString &vault)
{
    if (vault == u"safeguarding") {
        return {Printing::tr("Safeguarding"), Printing::tr("cases and the reasons why pupils are protected"),
                Printing::tr("the designated safeguarding lead's own safe, apart from the office's")};
    }
    if (vault == u"about-head") {
        return {Printing::tr("Concerns about the headteacher"), Printing::tr("concerns about the headteacher"),
                Printing::tr("the chair of governors, away from the school")};
    }
    if (vault == u"about-dsl") {
        return {Printing::tr("Concerns about the DSL"), Printing::tr("concerns about the designated safeguarding lead"),
                Printing::tr("the headteacher or the chair of governors, apart from the safeguarding key")};
    }
    if (vault == u"about-ceo") {
        return {Printing::tr("Concerns about the CEO"), Printing::tr("concerns about the CEO"),
                Printing::tr("the chair of trustees, away from the trust's offices")};
    }
    return {Printing::tr("Office"), Printing::tr("every register but cases"),
            Printing::tr("the school office's safe, in a sealed envelope")};
}

/// Three groups a line, so that nobody loses count while typing.
QString inLines(const QString &key)
{
    QStringList groups = key.split(u'-');
    for (qsizetype group = 3; group < groups.size(); group += 3)
        groups[group].prepend(QChar::LineSeparator);
    return groups.join(u'-');
}

void addKey(FormWriter &writer, const QString &key)
{
    const QRectF box = writer.flow().take(CodeSize + 12 * Mm);
    const QRectF code(box.left() + 6 * Mm, box.top() + 6 * Mm, CodeSize, CodeSize);
    const paper::TextBlock text(inLines(key), KeySize, box.width() - CodeSize - 24 * Mm, paper::Weight::Bold);
    const QPointF at(code.right() + 10 * Mm, box.center().y() - text.height() / 2);
    const paper::QrCode bits = paper::qrCode(key.toUpper());
    writer.flow().draw([=](QPainter &painter) {
        paper::drawBox(painter, box, 1.2);
        paper::drawCode(painter, code, bits);
        text.draw(painter, at);
    });
    writer.space(2);
}

FormLayout layOut(const RecoveryKey &key, const PrintDocument &document)
{
    const VaultWords words = wordsFor(key.vault);
    FormWriter writer(document.body());
    writer.title(Printing::tr("Recovery key: %1").arg(words.name), Printing::tr("Vault “%1”").arg(key.vault));
    writer.paragraph(
        {{Printing::tr("Whoever holds this sheet can open "), false, {}},
         {words.opens, true, {}},
         {Printing::tr(" without a name or a password. It was printed once and cannot be printed again."), false, {}}});
    writer.space();
    addKey(writer, key.text);
    writer.heading(Printing::tr("Where to keep it"));
    writer.bullet({{Printing::tr("With "), false, {}}, {words.keeper, true, {}}, {u"."_qs, false, {}}});
    writer.bullet(
        {{Printing::tr("Sealed, with the date and two signatures across the flap. Each key in a different safe."),
          false,
          {}}});
    writer.bullet(
        {{Printing::tr("Never photographed, scanned, copied or sent; never kept with the computer or its backups."),
          false,
          {}}});
    writer.heading(Printing::tr("When to use it"));
    writer.bullet(
        {{Printing::tr("When nobody who may open this vault can sign in any more, or after a computer was lost."),
          false,
          {}}});
    writer.bullet(
        {{Printing::tr("On the start page choose “Recover”, then scan the code or type the nine groups."), false, {}}});
    writer.bullet({{Printing::tr("Afterwards make a new key and destroy this sheet."), false, {}}});
    writer.heading(Printing::tr("Handed over"));
    for (const QString &label :
         {Printing::tr("Kept by"), Printing::tr("Place"), Printing::tr("Signature"), Printing::tr("Date")})
        writer.lineToSign(label);
    return writer.finish();
}

} // namespace

Result<Printed> printRecoverySheets(const QList<RecoveryKey> &keys, const PrintContext &context,
                                    const Progress &progress)
{
    PrintDocument document(context, Printing::tr("Recovery keys"));
    for (qsizetype at = 0; at < keys.size(); ++at) {
        document.add(layOut(keys.at(at), document));
        if (!goesOn(progress, at + 1, keys.size()))
            return cancelledPrint();
    }
    return document.finish();
}

} // namespace lanyard
