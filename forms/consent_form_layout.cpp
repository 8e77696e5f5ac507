#include "forms/consent_form_layout.h"

#include "forms/paper/answer_table.h"
#include "forms/paper/form_writer.h"
#include "forms/printing.h"
#include "models/consent/appendix_d.h"

namespace lanyard {

namespace {

using Kind = WordingBlock::Kind;

constexpr qreal AnswerWidth = 17 * paper::Mm;

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

/// Writes one wording block by block.
class Layout
{
public:
    Layout(const QRectF &body, const FormVersion &version)
        : m_writer(body)
        , m_version(version)
    {
    }

    FormLayout run(const QList<WordingBlock> &blocks)
    {
        addAll(blocks, true);
        return m_writer.finish();
    }

private:
    void addAll(const QList<WordingBlock> &blocks, bool keepsDeclaration)
    {
        for (qsizetype at = 0; at < blocks.size(); ++at) {
            if (m_table && blocks.at(at).kind != Kind::PurposeRow)
                endTable();
            if (keepsDeclaration && isDeclaration(blocks, at))
                m_writer.flow().keep(heightOf(blocks.mid(at)));
            add(blocks.at(at));
        }
        if (m_table)
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
        const QRectF page = m_writer.flow().body();
        Layout trial(QRectF(page.topLeft(), QSizeF(page.width(), 1000 * page.height())), m_version);
        trial.addAll(section, false);
        return std::min(trial.m_writer.used(), page.height());
    }

    void add(const WordingBlock &block)
    {
        switch (block.kind) {
        case Kind::Title:
            title(block.text());
            break;
        case Kind::Heading:
            m_writer.heading(block.text());
            break;
        case Kind::Paragraph:
            m_writer.paragraph(spans(block));
            break;
        case Kind::Bullet:
            m_writer.bullet(spans(block));
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

    static QList<paper::Span> spans(const WordingBlock &block)
    {
        QList<paper::Span> spans;
        for (const WordingRun &run : block.runs)
            spans.append(paper::Span{run.text, run.bold, run.placeholder});
        return spans;
    }

    void title(const QString &text)
    {
        const AcademicYear year{m_version.year, {}, {}};
        m_writer.title(text,
                       Printing::tr("Academic year %1 · form version %2").arg(year.label()).arg(m_version.number));
        if (m_version.isOneOff())
            oneOff();
    }

    /// A one-off form asks about one named post and nothing else (policy, section 7, "separate consent").
    void oneOff()
    {
        m_writer.paragraph({{Printing::tr("This form is about one post only."), true, {}}});
        m_writer.row(Printing::tr("Title of the post"), m_version.oneOffTitle);
        m_writer.row(Printing::tr("Where it will be published"), m_version.oneOffPlace);
        m_writer.row(Printing::tr("What it shows"), m_version.oneOffUse);
        m_writer.space(2);
    }

    void details(const QStringList &labels)
    {
        m_writer.space(0.6);
        m_writer.flow().keep(labels.size() * m_writer.rowHeight());
        const qreal padding = FormWriter::padding();
        for (const QString &label : labels) {
            const QRectF value = m_writer.row(label).adjusted(padding, 0, -padding, 0);
            m_writer.flow().place(FormPlace::Kind::Text, detailKey(label), value);
        }
        m_writer.space();
    }

    void beginTable(const QStringList &heads)
    {
        m_writer.space(0.6);
        m_table = std::make_unique<AnswerTable>(m_writer.flow(), heads, m_writer.points(), AnswerWidth);
    }

    void purposeRow(const WordingBlock &block)
    {
        if (m_table)
            m_table->add({spans(block), block.purpose, block.indented, {}});
    }

    void endTable()
    {
        m_table->end();
        m_table.reset();
        m_writer.space(1.5);
    }

    void signature(const QStringList &labels)
    {
        m_writer.space();
        m_writer.flow().keep(labels.size() * m_writer.signatureHeight());
        for (const QString &label : labels) {
            const QRectF line = m_writer.lineToSign(label);
            m_writer.flow().place(FormPlace::Kind::Signature, label, line);
        }
        m_writer.space(2);
    }

    FormWriter m_writer;
    const FormVersion &m_version;
    std::unique_ptr<AnswerTable> m_table;
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
    return Printing::tr("Social media consent form");
}

} // namespace lanyard
