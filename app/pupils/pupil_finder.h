#pragma once

#include "models/people/pupil.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace lanyard {

class TextLabel;

/// A pupil as it is looked for by name.
struct PupilName
{
    RecordId id;
    QString name; ///< "Nguyễn, Hà"
    QString detail; ///< "4B"
    QByteArray folded;

    static PupilName of(const Pupil &pupil);
};

/// Whose names begin with what was typed, at most so many: those whose surname does come first, then those of whom each
/// word typed begins some name. Places in `pupils`.
QList<qsizetype> findPupils(const QList<PupilName> &pupils, const QString &typed, int most);

/// Finds a pupil by typing the first letters of any of their names. The best match is current, Return takes it; with
/// nothing typed it offers who is likely to be next.
class PupilFinder : public QWidget
{
    Q_OBJECT

public:
    static constexpr int MostShown = 7;

    explicit PupilFinder(QWidget *parent = nullptr);

    /// Whom it finds, in the order in which equals are shown. Asked for once somebody comes to look: the names of a
    /// large school take some MiB for each finder.
    void setPupils(std::function<QList<PupilName>()> pupils);
    /// Offered while nothing is typed, each with a word of its own ("brother or sister").
    void setSuggestions(const QList<std::pair<RecordId, QString>> &suggestions);
    /// Where it is not pupils that are looked for: the field's name for a screen reader, and what to type.
    void setField(const QString &name, const QString &hint);
    void start(); ///< empty, focused, suggestions shown
    QString typed() const;
    QList<RecordId> shown() const;

Q_SIGNALS:
    void chosen(const lanyard::RecordId &pupil);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void prepare();
    void choose(const QModelIndex &index);
    void addRow(const PupilName &entry, const QString &remark);
    bool stepWith(int key);

    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    TextLabel *m_nobody;
    std::function<QList<PupilName>()> m_toPrepare; ///< empty once it is done
    QList<PupilName> m_pupils;
    QHash<RecordId, int> m_places;
    QList<std::pair<RecordId, QString>> m_suggestions;
};

} // namespace lanyard
