#include "forms/consent_form_layout.h"

#include "models/consent/appendix_d.h"

#include <QCoreApplication>
#include <QPainter>

namespace lanyard {

namespace {

using paper::Mm;
using paper::Span;
using paper::TextBlock;
using Kind = WordingBlock::Kind;

constexpr qreal BodySize = 11;
constexpr qreal HeadingSize = 13;
constexpr qreal TitleSize = 20;
constexpr qreal Gap = 1.9 * Mm;
constexpr qreal BulletIndent = 5.5 * Mm;
constexpr qreal DetailHeight = 8.6 * Mm;
constexpr qreal SignatureHeight = 10 * Mm;
constexpr qreal AnswerWidth = 17 * Mm;
constexpr qreal TickSize = 4.4 * Mm;
constexpr qreal CellPadding = 2 * Mm;
/// A heading does not stand alone at the foot of a page.
constexpr qreal HeadingKeep = 22 * Mm;

QString tr(const char *text) { return QCoreApplication::translate("Printing", text); }

/// Which fact of a pupil a row of the form's first table asks for; schools may word its label their own way.
QString detailKey(const QString &label)
{
    const QString folded = label.toLower();
    if (folded.contains(u"year"))
        return QStringLiteral("year");
    if (folded.contains(u"parent") || folded.contains(u"carer"))
        return QStringLiteral("parent");
    if (folded.contains(u"pupil") || folded.contains(u"child"))
        return QStringLiteral("pupil");
    return {};
}

class Layout
{
public:
    Layout(const QRectF &body, const FormVersion &version)
        : m_flow(body)
        , m_version(version)
    {
    }

    FormLayout run(const QList<WordingBlock> &blocks)
    {
        addAll(blocks, true);
        return m_flow.finish();
    }

private:
    void addAll(const QList<WordingBlock> &blocks, bool keepsDeclaration)
    {
        for (qsizetype at = 0; at < blocks.size(); ++at) {
            if (m_isInTable && blocks.at(at).kind != Kind::PurposeRow)
                endTable();
            if (keepsDeclaration && isDeclaration(blocks, at))
                m_flow.keep(heightOf(blocks.mid(at)));
            add(blocks.at(at));
        }
        if (m_isInTable)
            endTable();
    }

    /// The last section, where it is the one that is signed: nobody signs on a page without the words.
    static bool isDeclaration(const QList<WordingBlock> &blocks, qsizetype at)
    {
        const auto isHeading = [](const WordingBlock &block) { return block.kind == Kind::Heading; };
        const auto isSigned = [](const WordingBlock &block) { return block.kind == Kind::Signature; };
        return isHeading(blocks.at(at)) && std::any_of(blocks.begin() + at, blocks.end(), isSigned)
            && std::none_of(blocks.begin() + at + 1, blocks.end(), isHeading);
    }

    qreal heightOf(const QList<WordingBlock> &section) const
    {
        const QRectF endless(m_flow.body().topLeft(), QSizeF(m_flow.body().width(), 1000 * m_flow.body().height()));
        Layout trial(endless, m_version);
        trial.addAll(section, false);
        return std::min(endless.height() - trial.m_flow.room(), m_flow.body().height());
    }

    void add(const WordingBlock &block)
    {
        switch (block.kind) {
        case Kind::Title:
            title(block);
            break;
        case Kind::Heading:
            heading(block);
            break;
        case Kind::Paragraph:
            paragraph(block);
            break;
        case Kind::Bullet:
            bullet(block);
            break;
        case Kind::Details:
            details(block.cells);
            break;
        case Kind::Purposes:
            beginTable(block.cells);
            break;
        case Kind::PurposeRow:
            purposeRow(block);
            break;
        case Kind::Signature:
            signature(block.cells);
            break;
        }
    }

    static QList<Span> spans(const WordingBlock &block)
    {
        QList<Span> spans;
        for (const WordingRun &run : block.runs)
            spans.append(Span{run.text, run.bold, run.placeholder});
        return spans;
    }

    void title(const WordingBlock &block)
    {
        m_flow.write(TextBlock(block.text(), TitleSize, m_flow.body().width(), paper::Weight::Bold));
        const AcademicYear year{m_version.year, {}, {}};
        m_flow.write(TextBlock(tr("Academic year %1 · form version %2").arg(year.label()).arg(m_version.number), 8.5,
                               m_flow.body().width()),
                     0, paper::Faint);
        m_flow.skip(Gap * 1.5);
        if (m_version.isOneOff())
            oneOff();
    }

    /// A one-off form asks about one named post and nothing else (policy, section 7, "separate consent").
    void oneOff()
    {
        paragraphOf({Span{tr("This form is about one post only."), true, {}}});
        row(tr("Title of the post"), m_version.oneOffTitle);
        row(tr("Where it will be published"), m_version.oneOffPlace);
        row(tr("What it shows"), m_version.oneOffUse);
        m_flow.skip(Gap * 2);
    }

    void heading(const WordingBlock &block)
    {
        const TextBlock text(block.text(), HeadingSize, m_flow.body().width(), paper::Weight::Bold);
        m_flow.skip(Gap * 1.4);
        m_flow.keep(text.height() + HeadingKeep);
        m_flow.write(text);
        m_flow.skip(Gap * 0.5);
    }

    void paragraph(const WordingBlock &block) { paragraphOf(spans(block)); }

    void paragraphOf(const QList<Span> &words)
    {
        m_flow.write(TextBlock(words, BodySize, m_flow.body().width()));
        m_flow.skip(Gap);
    }

    void bullet(const WordingBlock &block)
    {
        const TextBlock text(spans(block), BodySize, m_flow.body().width() - BulletIndent);
        m_flow.keep(std::min(text.height(), m_flow.body().height()));
        dot(m_flow, text.lineHeight());
        m_flow.write(text, BulletIndent);
        m_flow.skip(Gap * 0.45);
    }

    static void dot(PageFlow &flow, qreal lineHeight)
    {
        const QPointF centre(flow.body().left() + BulletIndent * 0.5,
                             flow.body().bottom() - flow.room() + lineHeight * 0.52);
        flow.draw([=](QPainter &painter) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(paper::Ink);
            painter.drawEllipse(centre, 0.55 * Mm, 0.55 * Mm);
        });
    }

    void details(const QStringList &labels)
    {
        m_flow.skip(Gap * 0.6);
        m_flow.keep(labels.size() * DetailHeight);
        for (const QString &label : labels) {
            const QRectF value = row(label, {});
            m_flow.place(FormPlace::Kind::Text, detailKey(label), value.adjusted(CellPadding, 0, -CellPadding, 0));
        }
        m_flow.skip(Gap);
    }

    /// A label on a grey ground and what belongs to it; the box of the latter.
    QRectF row(const QString &label, const QString &value)
    {
        const qreal labelWidth = m_flow.body().width() * 0.3;
        const TextBlock text(value, BodySize, m_flow.body().width() - labelWidth - 2 * CellPadding);
        const QRectF box = m_flow.take(std::max(DetailHeight, text.height() + 1.5 * CellPadding));
        const QRectF left(box.left(), box.top(), labelWidth, box.height());
        const QRectF right = box.adjusted(labelWidth, 0, 0, 0);
        m_flow.draw([=](QPainter &painter) {
            painter.fillRect(left, paper::Ground);
            paper::drawBox(painter, left, 0.5, paper::Line);
            paper::drawBox(painter, right, 0.5, paper::Line);
            paper::drawFittedInTwo(painter, left.adjusted(CellPadding, 0, -CellPadding, 0), label,
                                   {BodySize, 7, paper::Weight::Bold});
            if (!value.isEmpty())
                text.draw(painter, QPointF(right.left() + CellPadding, right.center().y() - text.height() / 2));
        });
        return right;
    }

    void beginTable(const QStringList &heads)
    {
        m_heads = heads;
        m_isInTable = true;
        m_flow.skip(Gap * 0.6);
        m_flow.keep(40 * Mm);
        tableHead();
    }

    void tableHead()
    {
        const QRectF box = m_flow.take(7.6 * Mm);
        const QStringList heads = m_heads;
        m_top = box.top();
        m_tablePage = m_flow.page();
        m_flow.draw([=](QPainter &painter) {
            painter.fillRect(box, paper::Ground);
            const QRectF words = box.adjusted(CellPadding, 0, -2 * AnswerWidth - CellPadding, 0);
            paper::drawFitted(painter, words, heads.value(0), {BodySize, 7, paper::Weight::Bold});
            for (int column = 0; column < 2; ++column) {
                paper::drawFitted(painter, answerBox(box, column), heads.value(column + 1),
                                  {BodySize, 7, paper::Weight::Bold, Qt::AlignCenter});
            }
        });
    }

    static QRectF answerBox(const QRectF &row, int column)
    {
        return {row.right() - (2 - column) * AnswerWidth, row.top(), AnswerWidth, row.height()};
    }

    void purposeRow(const WordingBlock &block)
    {
        const qreal indent = CellPadding + (block.indented ? BulletIndent : 0);
        const TextBlock text(spans(block), BodySize, m_flow.body().width() - 2 * AnswerWidth - indent - CellPadding);
        const bool isIntroduction = block.purpose.isEmpty();
        const qreal height = std::max(text.height() + (block.indented || isIntroduction ? 1.6 : 2.6) * Mm,
                                      isIntroduction ? 0.0 : TickSize + 1.8 * Mm);
        breakTable(height + (isIntroduction ? 3 * height : 0));
        const QRectF box = m_flow.take(height);
        const bool ruled = !block.indented;
        const qreal top = box.center().y() - text.height() / 2;
        m_flow.draw([=](QPainter &painter) {
            if (ruled)
                paper::drawRule(painter, box.topLeft(), box.topRight());
            if (!ruled) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(paper::Ink);
                painter.drawEllipse(QPointF(box.left() + indent - 2.4 * Mm, top + text.lineHeight() * 0.52), 0.55 * Mm,
                                    0.55 * Mm);
            }
            text.draw(painter, QPointF(box.left() + indent, top));
        });
        if (!isIntroduction) {
            tick(FormPlace::Kind::TickYes, block.purpose, answerBox(box, 0));
            tick(FormPlace::Kind::TickNo, block.purpose, answerBox(box, 1));
        }
        m_bottom = box.bottom();
    }

    void tick(FormPlace::Kind kind, const QString &purpose, const QRectF &cell)
    {
        QRectF box(0, 0, TickSize, TickSize);
        box.moveCenter(cell.center());
        m_flow.draw([=](QPainter &painter) { paper::drawBox(painter, box, 0.8); });
        m_flow.place(kind, purpose, box);
    }

    /// The head is repeated where the table goes on overleaf.
    void breakTable(qreal height)
    {
        if (height <= m_flow.room())
            return;
        frame();
        m_flow.newPage();
        tableHead();
    }

    void frame()
    {
        const QRectF box(m_flow.body().left(), m_top, m_flow.body().width(), m_bottom - m_top);
        m_flow.draw([=](QPainter &painter) {
            paper::drawBox(painter, box, 0.6, paper::Line);
            for (int column = 0; column < 2; ++column) {
                const QRectF answers = answerBox(box, column);
                paper::drawRule(painter, answers.topLeft(), answers.bottomLeft());
            }
        });
    }

    void endTable()
    {
        m_isInTable = false;
        frame();
        m_flow.skip(Gap * 1.5);
    }

    void signature(const QStringList &labels)
    {
        m_flow.skip(Gap);
        m_flow.keep(labels.size() * SignatureHeight + 10 * Mm);
        for (const QString &label : labels) {
            const QRectF box = m_flow.take(SignatureHeight);
            const qreal labelWidth = 34 * Mm;
            const qreal base = box.bottom() - 1.6 * Mm;
            m_flow.draw([=](QPainter &painter) {
                paper::drawFitted(painter, QRectF(box.left(), base - 5 * Mm, labelWidth, 6 * Mm), label + u':',
                                  {BodySize, 7});
                paper::drawRule(painter, {box.left() + labelWidth, base}, {box.left() + 120 * Mm, base}, 0.6,
                                paper::Ink);
            });
            m_flow.place(FormPlace::Kind::Signature, label,
                         QRectF(box.left() + labelWidth, box.top(), 120 * Mm - labelWidth, base - box.top()));
        }
        m_flow.skip(Gap * 2);
    }

    PageFlow m_flow;
    const FormVersion &m_version;
    QStringList m_heads;
    bool m_isInTable = false;
    int m_tablePage = 0;
    qreal m_top = 0;
    qreal m_bottom = 0;
};

const QString &wordingOf(const FormVersion &version, bool isPupilVariant)
{
    return isPupilVariant ? version.pupilWording : version.wording;
}

} // namespace

FormLayout layOutConsentForm(const FormVersion &version, bool isPupilVariant, const School &school,
                             const Furniture &furniture, QStringList *warnings)
{
    const QList<WordingBlock> blocks = fillWording(parseWording(wordingOf(version, isPupilVariant)), school, warnings);
    return Layout(furniture.body(), version).run(blocks);
}

QString consentFormTitle(const FormVersion &version, bool isPupilVariant)
{
    for (const WordingBlock &block : parseWording(wordingOf(version, isPupilVariant))) {
        if (block.kind == Kind::Title)
            return block.text();
    }
    return tr("Social media consent form");
}

} // namespace lanyard
