#include "models/registers/form_record.h"

#include "models/store/cell.h"

namespace lanyard {

QStringList FormRecord::keys(const QString &key) const { return text(key).split(u' ', Qt::SkipEmptyParts); }

QList<RecordId> FormRecord::ids(const QString &key) const
{
    QList<RecordId> found;
    for (const QString &word : keys(key))
        found << RecordId::fromText(word);
    return found;
}

void FormRecord::set(const QString &key, const QVariant &value)
{
    const std::optional<Cell> cell = Cell::of(value); // as it will stand in the file: NFC, whole numbers, ISO dates
    if (!cell || cell->type == Cell::Null || (cell->type == Cell::Text && cell->bytes.isEmpty()))
        values.remove(key);
    else
        values.insert(key, cell->toVariant());
}

void FormRecord::setIds(const QString &key, const QList<RecordId> &ids)
{
    QStringList words;
    for (const RecordId &one : ids)
        words << one.toText();
    set(key, words.join(u' '));
}

} // namespace lanyard
