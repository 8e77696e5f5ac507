#pragma once

#include "models/store/attachment.h"

#include <QFuture>
#include <QWidget>

#include <functional>

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

/// Shows a kept file inside the window, page by page or as words: lanyard-reader opens it, no temporary file is made,
/// and closing forgets it. It knows nothing of the record that the file proves, nor of where its content comes from.
class EvidenceView : public QWidget
{
    Q_OBJECT

public:
    using Fetch = std::function<QFuture<Result<QByteArray>>(const KeptAttachment &file)>;
    explicit EvidenceView(Fetch fetch, QWidget *parent = nullptr);
    static Fetch from(Vault &vault); ///< which outlives the view

    /// What has to happen before a copy leaves the register: the note that it does. `then` saves it.
    using BeforeSaving = std::function<void(const KeptAttachment &file, std::function<void()> then)>;
    void setBeforeSaving(BeforeSaving before) { m_beforeSaving = std::move(before); }

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
    void saveTo(const QString &file);
    void forget();
    void close();

    Fetch m_fetch;
    BeforeSaving m_beforeSaving;
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
