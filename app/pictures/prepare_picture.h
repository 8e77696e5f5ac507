#pragma once

#include "app/evidence/evidence.h"
#include "app/evidence/read_file.h"
#include "models/store/record_id.h"
#include "models/store/result.h"

#include <QWidget>

#include <functional>

class QStackedWidget;

namespace lanyard {

class FileDoor;
class FileReader;
class PictureCanvas;
class PicturePanel;
class Session;

/// Preparing a picture (registers, section 2): a photograph is opened by lanyard-reader, areas of it are covered or
/// blurred beyond recovery, what is embedded in it is shown and left behind, and the copy is kept with a post inside
/// the encrypted register or saved. The original is held in memory only, until this is closed or another is chosen.
class PreparePicture : public QWidget
{
    Q_OBJECT

public:
    explicit PreparePicture(Session &session, QWidget *parent = nullptr);

    void start(); ///< with the keyboard where it is wanted; what was begun stays
    void choosePost(const RecordId &post);

    FileDoor *door() const { return m_door; }
    PictureCanvas *canvas() const { return m_canvas; }
    PicturePanel *panel() const { return m_panel; }

Q_SIGNALS:
    void closed();
    void kept(const lanyard::RecordId &post);
    void said(const QString &words);
    void failed(const QString &words);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Then = std::function<void(const QByteArray &copy)>;

    QWidget *makeHead();
    QWidget *makeDoor();
    QWidget *makeOpening();
    QWidget *makeEditor();
    void open(const Evidence &file);
    void show(const ReadFile &file, bool isPng);
    void another();
    void close();
    void prepare(Then then);
    void lookThrough(const QByteArray &copy, const Then &then);
    void finish(const Result<void> &done);
    void keep();
    void saveCopy();
    QString nameOfCopy() const;

    Session &m_session;
    FileReader *m_reader;
    QStackedWidget *m_states;
    QWidget *m_another;
    FileDoor *m_door;
    QWidget *m_entrance;
    QWidget *m_opening;
    PictureCanvas *m_canvas;
    PicturePanel *m_panel;
    QWidget *m_editor;
    int m_run = 0; ///< which preparing is the latest: of one that was left nothing is kept
    bool m_isPreparing = false;
};

} // namespace lanyard
