#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <initializer_list>

namespace lanyard {

/// One value of a record.
struct FieldValue
{
    QString column;
    QVariant value;

    bool operator==(const FieldValue &) const = default;
};

/// A record's values by column. Only four kinds: nothing (invalid), qint64, QString (NFC) and QByteArray. Dates are ISO
/// text, moments are milliseconds of UTC, ids are 16 bytes. A map kept side by side in the order of its columns: an
/// import makes tens of thousands of them, each filled from first to last.
class Fields
{
public:
    Fields() = default;
    Fields(std::initializer_list<FieldValue> fields);

    void reserve(qsizetype count) { m_fields.reserve(count); }
    void insert(const QString &column, QVariant value); ///< in place of the one there was
    void remove(const QString &column);
    template <typename Predicate> void removeIf(Predicate predicate) { m_fields.removeIf(predicate); }

    bool contains(const QString &column) const;
    QVariant value(const QString &column, const QVariant &otherwise = {}) const;
    QStringList keys() const;
    bool isEmpty() const { return m_fields.isEmpty(); }
    qsizetype size() const { return m_fields.size(); }

    auto begin() const { return m_fields.begin(); }
    auto end() const { return m_fields.end(); }

    bool operator==(const Fields &) const = default;

private:
    qsizetype placeOf(const QString &column) const; ///< where it is, or would have to be
    bool isAt(qsizetype place, const QString &column) const;

    QList<FieldValue> m_fields; // sorted
};

} // namespace lanyard

Q_DECLARE_TYPEINFO(lanyard::FieldValue, Q_RELOCATABLE_TYPE);
