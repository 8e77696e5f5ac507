#include "forms/consent_form.h"

#include "forms/consent_form_layout.h"
#include "forms/form_codes.h"
#include "forms/paper/furniture.h"
#include "forms/paper/print_document.h"
#include "forms/paper/qr_code.h"
#include "forms/paper/text.h"
#include "forms/pdf/pdf_builder.h"

#include <QCoreApplication>
#include <QPainter>

namespace lanyard {

namespace {

/// Prints a batch: the fixed pages once, then for each pupil a stamp for the head of every page and one for each page
/// that has something to fill in.
class Batch
{
public:
    Batch(const ConsentForms &forms, const PrintContext &context)
        : m_forms(forms)
        , m_title(consentFormTitle(forms.version, forms.isPupilVariant))
        , m_furniture(context, m_title, paper::Turn::Portrait, true)
        , m_layout(layOutConsentForm(forms.version, forms.isPupilVariant, context.school, m_furniture, &m_warnings))
    {
        drawFixedPages();
    }

    const QString &title() const { return m_title; }

    void addBlank()
    {
        for (const PdfBuilder::Item &page : m_fixed)
            m_builder.addPage({page});
    }

    void add(const ConsentFormPupil &pupil)
    {
        const FormCode code{m_forms.version.id, pupil.id, 0, 0};
        const PdfBuilder::Item corner{m_builder.addCode(code.text()), m_furniture.pupilCodeBox()};
        const PdfBuilder::Item name{m_builder.addStamp(strip(pupil)), {}};
        for (int page = 0; page < m_fixed.size(); ++page) {
            QList<PdfBuilder::Item> stack{m_fixed.at(page), name, corner};
            if (const QList<paper::PlacedLine> lines = entries(pupil, page); !lines.isEmpty())
                stack.append(PdfBuilder::Item{m_builder.addStamp(lines), {}});
            m_builder.addPage(stack);
        }
    }

    Result<Printed> finish(const PdfInfo &info)
    {
        auto pdf = m_builder.finish(info);
        if (!pdf)
            return failure(pdf);
        return Printed{*pdf, m_builder.pageCount(), m_warnings};
    }

private:
    void drawFixedPages()
    {
        const int pages = int(m_layout.pages.size());
        for (int page = 0; page < pages; ++page) {
            const FormCode code{m_forms.version.id, {}, page + 1, pages};
            m_fixed.append(PdfBuilder::Item{m_builder.addLayer([&](QPainter &painter) {
                                                m_furniture.draw(painter, page, pages);
                                                m_layout.drawPage(painter, page);
                                                paper::drawCode(painter, m_furniture.pageCodeBox(),
                                                                paper::qrCode(code.text()));
                                            }),
                                            {}});
        }
    }

    QList<paper::PlacedLine> strip(const ConsentFormPupil &pupil) const
    {
        const QRectF box = m_furniture.pupilNameBox();
        const qreal half = box.height() / 2;
        const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
        QStringList group{pupil.yearGroup, pupil.registrationGroup};
        group.removeAll(QString());
        return {paper::fittedLine(box.adjusted(0, 0.3 * half, 0, -0.8 * half), pupil.name,
                                  {9, 6, paper::Weight::Bold, right}),
                paper::fittedLine(box.adjusted(0, 1.2 * half, 0, 0), group.join(QStringLiteral(" · ")),
                                  {8, 6, paper::Weight::Regular, right, paper::Faint})};
    }

    static QString value(const ConsentFormPupil &pupil, const QString &key)
    {
        if (key == u"pupil")
            return pupil.name;
        if (key == u"parent")
            return pupil.parent;
        return key == u"year" ? pupil.yearGroup : QString();
    }

    QList<paper::PlacedLine> entries(const ConsentFormPupil &pupil, int page) const
    {
        QList<paper::PlacedLine> lines;
        for (const FormPlace &place : m_layout.places) {
            const QString text = value(pupil, place.key);
            if (place.page == page && place.kind == FormPlace::Kind::Text && !text.isEmpty())
                lines.append(paper::fittedLine(place.box, text, {10.5, 6}));
        }
        return lines;
    }

    const ConsentForms &m_forms;
    QString m_title;
    Furniture m_furniture;
    QStringList m_warnings;
    FormLayout m_layout;
    PdfBuilder m_builder;
    QList<PdfBuilder::Item> m_fixed;
};

} // namespace

ConsentFormPupil ConsentFormPupil::of(const Pupil &pupil, const Contact *parent)
{
    return {pupil.id, pupil.name(), pupil.yearGroup.label(), pupil.registrationGroup,
            parent ? parent->name() : QString()};
}

Result<Printed> printConsentForms(const ConsentForms &forms, const PrintContext &context, const Progress &progress)
{
    Batch batch(forms, context);
    if (forms.pupils.isEmpty())
        batch.addBlank();
    for (qsizetype at = 0; at < forms.pupils.size(); ++at) {
        batch.add(forms.pupils.at(at));
        if (!goesOn(progress, at + 1, forms.pupils.size()))
            return cancelledPrint();
    }
    return batch.finish({batch.title(), context.school.name, context.school.trust, context.at});
}

} // namespace lanyard
