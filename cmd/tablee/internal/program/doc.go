// Package program holds what one run of tablee knows before it works: its
// settings, its language, its time zone, its log and its versions.
//
// Settings are read by the command line; what is worked out of them, such as the
// data folder, is here. It opens nothing.
package program
