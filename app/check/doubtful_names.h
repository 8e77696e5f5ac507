#pragma once

#include "models/posting/pasted_names.h"

#include <QWidget>

class QVBoxLayout;

namespace lanyard {

class ConsentBook;

/// The lines of a pasted list that do not say whom they mean: whoever pasted it chooses, or leaves the line out.
/// Hidden where there are none.
class DoubtfulNames : public QWidget
{
    Q_OBJECT

public:
    explicit DoubtfulNames(QWidget *parent = nullptr);

    void ask(const QList<PastedName> &names, const ConsentBook &book); ///< those that are found are not asked about
    int open() const { return int(m_open.size()); } ///< lines not yet decided

Q_SIGNALS:
    void meant(const lanyard::RecordId &pupil);
    void decided(); ///< one line less is open

private:
    void addLine(const PastedName &name, const ConsentBook &book);
    void close(QWidget *line);

    QVBoxLayout *m_lines;
    QList<QWidget *> m_open;
};

} // namespace lanyard
