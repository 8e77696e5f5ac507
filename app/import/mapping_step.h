#pragma once

#include <QWidget>

class QPushButton;
class QTableView;

namespace lanyard {

class ImportRun;
class MappingPreview;
class TextLabel;

/// Says which column of the file holds what, and shows at once what becomes of it: the first values, the first pupils
/// as they would be read, and every column with something wrong in it.
class MappingStep : public QWidget
{
    Q_OBJECT

public:
    explicit MappingStep(ImportRun &run, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void next();
    void back();

private:
    void takeFile();
    void showRead();
    void choose(int row, const struct MappedColumn &what);

    ImportRun &m_run;
    MappingPreview *m_preview;
    QTableView *m_table;
    TextLabel *m_origin;
    TextLabel *m_verdict;
    TextLabel *m_pupils;
    QPushButton *m_next;
};

} // namespace lanyard
