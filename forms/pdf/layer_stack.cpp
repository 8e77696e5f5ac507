#include "forms/pdf/layer_stack.h"

#include <QHash>

#include <qpdf/QPDF.hh>

namespace lanyard {

namespace {

using Handle = QPDFObjectHandle;

/// PDF 1.4 allows 8,191 entries in an array; a flat page tree of a whole trust would have more.
constexpr int PagesPerNode = 1000;

/// Adds what the drawn pages use to one dictionary for all: Qt names a resource by its object number, so that no two
/// differ under one name.
void merge(Handle &all, Handle resources)
{
    for (auto &[kind, from] : resources.getDictAsMap()) {
        if (!from.isDictionary())
            continue;
        if (!all.hasKey(kind)) {
            all.replaceKey(kind, from.shallowCopy());
            continue;
        }
        Handle to = all.getKey(kind);
        for (auto &[name, resource] : from.getDictAsMap()) {
            if (!to.hasKey(name))
                to.replaceKey(name, resource);
        }
    }
}

QByteArray number(qreal value) { return QByteArray::number(value, 'f', 3); }

class Stacker
{
public:
    Stacker(QPDF &pdf, const QList<PdfLayer> &layers, const QSizeF &size)
        : m_pdf(pdf)
        , m_size(size)
        , m_mediaBox(Handle::newArray(Handle::Rectangle(0, 0, size.width(), size.height())))
    {
        const std::vector<Handle> drawn = pdf.getAllPages();
        Handle all = Handle::newDictionary();
        for (Handle page : drawn)
            merge(all, page.getKey("/Resources"));
        m_resources = pdf.makeIndirectObject(all);
        for (const PdfLayer &layer : layers)
            m_objects.push_back(object(layer, drawn));
    }

    Handle page(const PdfStack &stack)
    {
        Handle page = Handle::newDictionary();
        page.replaceKey("/Type", Handle::newName("/Page"));
        if (stack.size() == 1 && stack.first().box.isNull()) {
            page.replaceKey("/Contents", m_objects.at(size_t(stack.first().layer)));
            page.replaceKey("/Resources", m_resources);
        } else {
            Handle names = Handle::newDictionary();
            page.replaceKey("/Contents", contents(stack, names));
            Handle resources = Handle::newDictionary();
            resources.replaceKey("/XObject", names);
            page.replaceKey("/Resources", resources);
        }
        return m_pdf.makeIndirectObject(page);
    }

    Handle node(const std::vector<Handle> &kids, int count)
    {
        Handle node = Handle::newDictionary();
        node.replaceKey("/Type", Handle::newName("/Pages"));
        node.replaceKey("/Count", Handle::newInteger(count));
        node.replaceKey("/Kids", Handle::newArray(kids));
        node.replaceKey("/MediaBox", m_mediaBox);
        node = m_pdf.makeIndirectObject(node);
        for (Handle kid : kids)
            kid.replaceKey("/Parent", node);
        return node;
    }

private:
    Handle object(const PdfLayer &layer, const std::vector<Handle> &drawn)
    {
        switch (layer.kind) {
        case PdfLayer::Kind::Drawn:
            return form(Handle(drawn.at(size_t(layer.rawPage))).getKey("/Contents"));
        case PdfLayer::Kind::Code:
            return image(layer.code);
        case PdfLayer::Kind::Stamp:
            return form(packed(layer.operators));
        }
        return Handle::newNull();
    }

    Handle packed(const QByteArray &operators)
    {
        Handle stream = m_pdf.newStream();
        const QByteArray bytes = qCompress(operators).mid(4); // after Qt's own length
        stream.replaceStreamData(bytes.toStdString(), Handle::newName("/FlateDecode"), Handle::newNull());
        return stream;
    }

    /// Qt writes a page's content as one stream, which becomes the shared object as it is: nothing is unpacked.
    Handle form(Handle stream)
    {
        Handle head = stream.getDict();
        head.replaceKey("/Subtype", Handle::newName("/Form"));
        head.replaceKey("/BBox", m_mediaBox);
        head.replaceKey("/Resources", m_resources);
        return stream;
    }

    /// An image mask with no more words than it needs: where a bit is 0 it paints.
    Handle image(const paper::QrCode &code)
    {
        std::string bits = code.bits.toStdString();
        for (char &bit : bits)
            bit = char(~bit);
        Handle stream = m_pdf.newStream(bits);
        Handle head = stream.getDict();
        head.replaceKey("/Subtype", Handle::newName("/Image"));
        head.replaceKey("/ImageMask", Handle::newBool(true));
        head.replaceKey("/Width", Handle::newInteger(code.size));
        head.replaceKey("/Height", Handle::newInteger(code.size));
        return stream;
    }

    /// The same stack of kinds gives the same few operators: one stream for the second pages of all forms.
    Handle contents(const PdfStack &stack, Handle &names)
    {
        QByteArray operators;
        char letter = 'A';
        for (const PdfBuilder::Item &item : stack) {
            const QByteArray name = QByteArray("/") + letter++;
            names.replaceKey(name.toStdString(), m_objects.at(size_t(item.layer)));
            if (item.box.isNull()) {
                operators += name + " Do\n";
                continue;
            }
            const QRectF box(item.box.topLeft() / paper::Pt, item.box.size() / paper::Pt);
            operators += "q " + number(box.width()) + " 0 0 " + number(box.height()) + ' ' + number(box.left()) + ' '
                + number(m_size.height() - box.bottom()) + " cm " + name + " Do Q\n";
        }
        auto known = m_contents.find(operators);
        if (known == m_contents.end())
            known = m_contents.insert(operators, m_pdf.newStream(operators.toStdString()));
        return *known;
    }

    QPDF &m_pdf;
    QSizeF m_size;
    Handle m_mediaBox;
    Handle m_resources;
    std::vector<Handle> m_objects;
    QHash<QByteArray, Handle> m_contents;
};

} // namespace

void stackPages(QPDF &pdf, const QList<PdfLayer> &layers, const QList<PdfStack> &stacks, const QSizeF &pageSize)
{
    Stacker stacker(pdf, layers, pageSize);
    std::vector<Handle> nodes;
    std::vector<Handle> pages;
    for (const PdfStack &stack : stacks) {
        pages.push_back(stacker.page(stack));
        if (pages.size() == PagesPerNode) {
            nodes.push_back(stacker.node(pages, PagesPerNode));
            pages.clear();
        }
    }
    if (!pages.empty())
        nodes.push_back(stacker.node(pages, int(pages.size())));
    pdf.getRoot().replaceKey("/Pages", nodes.size() == 1 ? nodes.front() : stacker.node(nodes, int(stacks.size())));
    pdf.updateAllPagesCache();
}

} // namespace lanyard
