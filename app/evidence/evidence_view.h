#pragma once

#include "models/store/attachment.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace lanyard {

class EmptyState;
class PageView;
class ReadPages;
class TextLabel;
class TextView;
class Vault;
struct ReadFile;

/// Shows a file kept in a vault inside the window, page by page or as words: lanyard-reader opens it, no temporary file
/// is made, and closing forgets it. It knows nothing of the record that the file proves.
class EvidenceView : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceView(Vault &vault, QWidget *parent = nullptr);

    void show(const KeptAttachment &file);
    PageView *pages() const { return m_view; }

Q_SIGNALS:
    void said(const QString &words);
    void failed(const QString &words);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar();
    void take(const QByteArray &bytes);
    void show(const ReadFile &file);
    void showProblem(const QString &words);
    void saveCopy();
    void forget();
    void close();

    Vault &m_vault;
    KeptAttachment m_file;
    QByteArray m_bytes;
    ReadPages *m_reading = nullptr;
    TextLabel *m_title;
    QWidget *m_tools;
    QPushButton *m_save;
    QStackedWidget *m_states;
    QWidget *m_opening;
    PageView *m_view;
    TextView *m_text;
    EmptyState *m_problem;
};

} // namespace lanyard
