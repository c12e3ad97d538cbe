#ifndef READER_H
#define READER_H
#endif
