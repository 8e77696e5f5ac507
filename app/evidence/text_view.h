#pragma once

#include "app/evidence/read_file.h"

#include <QWidget>

class QPlainTextEdit;

namespace lanyard {

class RecordView;

/// A text to be read, or an e-mail: who sent it to whom, when and about what, what is attached, and its words. Nothing
/// that it names is loaded, and no link can be followed.
class TextView : public QWidget
{
    Q_OBJECT

public:
    explicit TextView(QWidget *parent = nullptr);

    void show(const ReadFile &file);
    void clear() { show({}); }

private:
    void fillHead(const ReadFile &file);

    RecordView *m_head;
    QPlainTextEdit *m_words;
};

} // namespace lanyard
