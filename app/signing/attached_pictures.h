#pragma once

#include "app/evidence/keep_file.h"
#include "app/widgets/page_view.h"
#include "models/store/attachment.h"

#include <QStringList>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace lanyard {

class EmptyState;
class TextLabel;
class Vault;
struct RowChange;

/// The pictures that are kept with a record, as they are: opened by lanyard-reader from memory, never from a temporary
/// file. Says so while they are opened and where one cannot be shown; hidden where there are none.
class AttachedPictures : public QWidget
{
    Q_OBJECT

public:
    explicit AttachedPictures(Vault &vault, QWidget *parent = nullptr);

    void showOf(const RecordPlace &record); ///< what is shown already stays
    void forget();
    PageView *pages() const { return m_view; }

Q_SIGNALS:
    void enlarged(bool isLarge); ///< wants the whole room, or no longer
    void failed(const QString &words);

private:
    QWidget *makeHead();
    void follow(const QList<RowChange> &rows);
    void read();
    void start(const QList<KeptAttachment> &files);
    void openNext();
    void take(const QByteArray &bytes);
    void lacks(const QString &why); ///< the file to be opened
    void showOpened();

    Vault &m_vault;
    RecordPlace m_place;
    QList<KeptAttachment> m_files;
    qsizetype m_next = 0; ///< of the files: the one to be opened
    QList<Pages> m_opened;
    QStringList m_lacking;
    QObject *m_run = nullptr; ///< owns what is open and on its way of these files
    TextLabel *m_title;
    QPushButton *m_enlarge;
    QStackedWidget *m_states;
    EmptyState *m_opening;
    EmptyState *m_nothing;
    PageView *m_view;
    TextLabel *m_problem;
};

} // namespace lanyard
