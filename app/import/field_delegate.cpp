#include "app/import/field_delegate.h"

#include "app/import/mapping_preview.h"
#include "app/look/glyph.h"

#include <QComboBox>
#include <QPainter>
#include <QTimer>

namespace lanyard {
namespace {

constexpr int MostContacts = 4;

void addField(QComboBox *box, const MappedColumn &what)
{
    box->addItem(mappedColumnLabel(what), QPoint(int(what.field), what.contact));
}

MappedColumn chosenIn(const QComboBox *box)
{
    const QPoint what = box->currentData().toPoint();
    return {ImportField(what.x()), what.y()};
}

} // namespace

QWidget *FieldDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *box = new QComboBox(parent);
    box->setMaxVisibleItems(24);
    const QList<ImportField> fields = allImportFields();
    for (const ImportField field : fields)
        addField(box, {field, 0});
    box->insertSeparator(box->count());
    for (int contact = 1; contact <= MostContacts; ++contact) {
        for (const ImportField field : fields) {
            if (isContactField(field))
                addField(box, {field, contact});
        }
    }
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<FieldDelegate *>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void FieldDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    box->setCurrentIndex(box->findText(index.data().toString()));
}

void FieldDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    Q_EMIT chosen(index.row(), chosenIn(static_cast<QComboBox *>(editor)));
}

void FieldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QRectF arrow(option.rect.right() - 26, option.rect.center().y() - 9, 18, 18);
    paintGlyph(*painter, arrow, Glyph::ChevronDown, Theme::colour(Colour::Secondary));
}

} // namespace lanyard
