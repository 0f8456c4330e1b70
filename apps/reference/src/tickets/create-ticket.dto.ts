import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsString, Length, MaxLength } from 'class-validator';

/** A ticket as the customer files it. */
export class CreateTicketDto {
  @ApiProperty({ example: 'Maria Keller' })
  @IsString()
  @Length(1, 200)
  customerName!: string;

  @ApiProperty({ example: 'maria.keller@example.com' })
  @IsEmail()
  @MaxLength(254)
  email!: string;

  @ApiProperty({ example: 'AC-1042' })
  @IsString()
  @Length(1, 64)
  accountNumber!: string;

  @ApiProperty({ example: 'The parcel never came.' })
  @IsString()
  @Length(1, 20_000)
  text!: string;
}
