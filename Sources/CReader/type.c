#include "walk.h"

// A type is a reader_type u8, its size in bytes u64, and then
//
//   INTEGER    signed u8, big-endian u8, precision u32, bit offset u32
//   BITS       big-endian u8, precision u32, bit offset u32
//   FLOAT      big-endian u8, precision u32, bit offset u32, sign, exponent and mantissa positions
//              and widths (u32: sign position, exponent position, exponent width, mantissa
//              position, mantissa width), exponent bias u64
//   STRING     variable u8, character set u8, padding u8
//   OPAQUE     tag
//   COMPOUND   members u32, written u32, each: name, offset u64, type
//   ENUM       base type, members u32, written u32, each: name, value's bytes
//   SEQUENCE   base type
//   ARRAY      rank u8, sizes u64, base type
//
// UNREAD, REFERENCE, TIME and COMPLEX have nothing more.
static void put_type_at(walk *walk, hid_t type, uint32_t depth);

static void put_head(records *out, reader_type kind, hid_t type) {
  put_u8(out, (uint8_t)kind);
  put_u64(out, type < 0 ? 0 : H5Tget_size(type));
}

static void put_number(records *out, hid_t type) {
  put_u8(out, H5Tget_order(type) == H5T_ORDER_BE);
  put_u32(out, (uint32_t)H5Tget_precision(type));
  put_u32(out, (uint32_t)H5Tget_offset(type));
}

static void put_float(records *out, hid_t type) {
  size_t sign = 0, exponent = 0, exponent_width = 0, mantissa = 0, mantissa_width = 0;
  H5Tget_fields(type, &sign, &exponent, &exponent_width, &mantissa, &mantissa_width);
  put_number(out, type);
  put_u32(out, (uint32_t)sign);
  put_u32(out, (uint32_t)exponent);
  put_u32(out, (uint32_t)exponent_width);
  put_u32(out, (uint32_t)mantissa);
  put_u32(out, (uint32_t)mantissa_width);
  put_u64(out, H5Tget_ebias(type));
}

static void put_base(walk *walk, hid_t type, uint32_t depth) {
  hid_t base = H5Tget_super(type);
  put_type_at(walk, base, depth + 1);
  if (base >= 0) H5Tclose(base);
}

static void put_member_name(records *out, hid_t type, unsigned index) {
  char *name = H5Tget_member_name(type, index);
  put_text(out, name);
  if (name) H5free_memory(name);
}

static unsigned put_member_counts(walk *walk, hid_t type) {
  int members = H5Tget_nmembers(type);
  unsigned count = members < 0 ? 0 : (unsigned)members;
  unsigned written =
      count < walk->limits->type_members ? count : walk->limits->type_members;
  put_u32(&walk->out, count);
  put_u32(&walk->out, written);
  return written;
}

static void put_compound(walk *walk, hid_t type, uint32_t depth) {
  unsigned written = put_member_counts(walk, type);
  for (unsigned i = 0; i < written && !walk->out.full; i++) {
    put_member_name(&walk->out, type, i);
    put_u64(&walk->out, H5Tget_member_offset(type, i));
    hid_t member = H5Tget_member_type(type, i);
    put_type_at(walk, member, depth + 1);
    if (member >= 0) H5Tclose(member);
  }
}

static void put_enum(walk *walk, hid_t type, uint32_t depth) {
  uint8_t value[16] = {0};
  size_t size = H5Tget_size(type);
  put_base(walk, type, depth);
  unsigned written = put_member_counts(walk, type);
  for (unsigned i = 0; i < written && !walk->out.full; i++) {
    put_member_name(&walk->out, type, i);
    bool fits = size <= sizeof value && H5Tget_member_value(type, i, value) >= 0;
    put_bytes(&walk->out, value, fits ? size : 0);
  }
}

static void put_array(walk *walk, hid_t type, uint32_t depth) {
  hsize_t sizes[H5S_MAX_RANK];
  int rank = H5Tget_array_dims2(type, sizes);
  put_u8(&walk->out, rank < 0 ? 0 : (uint8_t)rank);
  for (int i = 0; i < rank; i++) put_u64(&walk->out, sizes[i]);
  put_base(walk, type, depth);
}

static void put_string(records *out, hid_t type) {
  put_u8(out, H5Tis_variable_str(type) > 0);
  put_u8(out, (uint8_t)H5Tget_cset(type));
  put_u8(out, (uint8_t)H5Tget_strpad(type));
}

static void put_opaque(records *out, hid_t type) {
  char *tag = H5Tget_tag(type);
  put_text(out, tag);
  if (tag) H5free_memory(tag);
}

static void put_type_at(walk *walk, hid_t type, uint32_t depth) {
  records *out = &walk->out;
  H5T_class_t kind = type < 0 || depth > walk->limits->type_depth ? H5T_NO_CLASS
                                                                   : H5Tget_class(type);
  // By number: newer versions have classes that older headers lack.
  switch ((int)kind) {
    case H5T_INTEGER:
      put_head(out, READER_TYPE_INTEGER, type);
      put_u8(out, H5Tget_sign(type) == H5T_SGN_2);
      put_number(out, type);
      break;
    case H5T_FLOAT:
      put_head(out, READER_TYPE_FLOAT, type);
      put_float(out, type);
      break;
    case H5T_STRING:
      put_head(out, READER_TYPE_STRING, type);
      put_string(out, type);
      break;
    case H5T_BITFIELD:
      put_head(out, READER_TYPE_BITS, type);
      put_number(out, type);
      break;
    case H5T_OPAQUE:
      put_head(out, READER_TYPE_OPAQUE, type);
      put_opaque(out, type);
      break;
    case H5T_COMPOUND:
      put_head(out, READER_TYPE_COMPOUND, type);
      put_compound(walk, type, depth);
      break;
    case H5T_ENUM:
      put_head(out, READER_TYPE_ENUM, type);
      put_enum(walk, type, depth);
      break;
    case H5T_VLEN:
      put_head(out, READER_TYPE_SEQUENCE, type);
      put_base(walk, type, depth);
      break;
    case H5T_ARRAY:
      put_head(out, READER_TYPE_ARRAY, type);
      put_array(walk, type, depth);
      break;
    case H5T_REFERENCE:
      put_head(out, READER_TYPE_REFERENCE, type);
      break;
    case H5T_TIME:
      put_head(out, READER_TYPE_TIME, type);
      break;
    case 11:  // H5T_COMPLEX, from 2.0 on.
      put_head(out, READER_TYPE_COMPLEX, type);
      break;
    default:
      put_head(out, READER_TYPE_UNREAD, type);
  }
}

void put_type(walk *walk, hid_t type) { put_type_at(walk, type, 0); }
